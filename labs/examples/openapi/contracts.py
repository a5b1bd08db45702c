"""The contract of the shop, made from its code."""

from typing import Any

from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.settings import patched_settings

Json = dict[str, Any]


# region hook
def open_to_everybody(result: Json, **_: Any) -> Json:
    """Say "no sign-in" where it is optional: the generator does not read `{}`."""
    for methods in result["paths"].values():
        for operation in methods.values():
            if {} in operation.get("security", []):
                operation["security"] = []
    return result


# endregion hook

OPTIONS = {
    "OAS_VERSION": "3.1.0",
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "examples.openapi.contracts.open_to_everybody",
    ],
}


# region contract
def contract(urlconf: str = "shop.config.urls") -> Json:
    """Return the OpenAPI document of the API behind these addresses."""
    GENERATOR_STATS.reset()
    with patched_settings(OPTIONS):
        return SchemaGenerator(urlconf=urlconf).get_schema(request=None, public=True)


# endregion contract
