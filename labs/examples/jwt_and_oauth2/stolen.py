"""Try what a thief of a code, or a rogue application, would try."""

import httpx
from flow import agree, browser, new_code, orders, proof, question, trade


def told(answer: httpx.Response) -> str:
    """Return the status, and the error in the body or in the redirect."""
    if answer.is_redirect:
        query = httpx.URL(answer.headers["location"]).params
        said = query.get("error_description", "")
        return f"{answer.status_code} {query['error']} {said}".rstrip()
    if "json" not in answer.headers["content-type"]:
        return f"{answer.status_code}, a page, no redirect"
    content = answer.json()
    if isinstance(content, list):
        return f"{answer.status_code} {answer.text}"
    if "error" in content:
        said = content.get("error_description", "")
        return f"{answer.status_code} {content['error']} {said}".rstrip()
    return f"{answer.status_code} {content.get('detail', 'tokens')}"


def main() -> None:
    """Print what each attempt gets."""
    ada, thief = browser(), browser()
    code, verifier = new_code(ada)
    other_verifier, challenge = proof()
    print("a code that was stolen")
    print(f"  without a verifier    {told(trade(thief, code))}")
    wrong = trade(thief, code, code_verifier=other_verifier)
    print(f"  with another's        {told(wrong)}")
    elsewhere = {"code_verifier": verifier, "redirect_uri": "https://thief.example/"}
    print(f"  another redirect      {told(trade(thief, code, **elsewhere))}")
    first = trade(thief, code, code_verifier=verifier)
    print(f"  with its own          {told(first)}")
    again = trade(thief, code, code_verifier=verifier)
    print(f"  a second time         {told(again)}")

    read = orders(thief, first.json()["access_token"])
    print(f"  and the tokens then   {told(read)}")

    def ask(**changed: str) -> str:
        asked = question(challenge, "state", **changed)
        asked = {name: value for name, value in asked.items() if value}
        return told(ada.get("/o/authorize/", params=asked))

    print("a question that was changed")
    print(f"  without a challenge   {ask(code_challenge='', code_challenge_method='')}")
    weak = agree(ada, question(challenge, "state", code_challenge_method="plain"))
    print(f"  plain challenge       {told(weak)}")
    print(f"  another redirect      {ask(redirect_uri='https://thief.example/')}")
    print(f"  a scope made up       {ask(scope='admin')}")

    code, verifier = new_code(ada)
    access = trade(thief, code, code_verifier=verifier).json()["access_token"]
    bearer = {"Authorization": f"Bearer {access}"}
    print("a token for orders:read")
    print(f"  GET /api/orders/      {orders(thief, access).status_code}")
    post = thief.post("/api/orders/", headers=bearer, json={"item": "vase"})
    print(f"  POST /api/orders/     {told(post)}")


if __name__ == "__main__":
    main()
