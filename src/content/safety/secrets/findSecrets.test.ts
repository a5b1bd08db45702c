import { describe, expect, test } from 'vitest';
import { findSecrets } from './findSecrets';

const namesIn = (text: string): string[] => findSecrets(text).map(({ name }) => name);

/** Drawn once, opens nothing. In parts, so that no scanner of repositories takes it for a key. */
const drawn = 'q7Zr2Lx9Kd4Wm8Tv1Bn6Hs3Pf5Jc0GyRtUeXaQwEzVbNkMh';
const hex = '7f3c9a1e5b8d2046f1a7c3e95d0b8264af19c7e35d8b60247f3c9a1e5b8d2046';
const upper = 'Q7ZR2LX9KD4WM8TV1BN6HS3PF5JC0GYR';
const payload = (claims: object): string =>
  btoa(JSON.stringify(claims)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
const jwt = (claims: object): string =>
  [payload({ alg: 'HS256', typ: 'JWT' }), payload(claims), drawn.slice(0, 43)].join('.');

describe('a secret is found', () => {
  test.each([
    ['an AWS access key', `AKIA${upper.slice(0, 16)}`],
    ['an AWS access key', `ASIA${upper.slice(0, 16)}`],
    ['an AWS secret key', `aws_secret_access_key = ${drawn.slice(0, 40)}`],
    ['a Google API key', `AIza${drawn.slice(0, 35)}`],
    ['a Google client secret', `GOCSPX-${drawn.slice(0, 28)}`],
    ['an Azure storage key', `AccountKey=${drawn}${drawn.slice(0, 38)}==`],
    ['a DigitalOcean token', `dop_v1_${hex}`],
    ['a GitHub token', `ghp_${drawn.slice(0, 36)}`],
    ['a GitHub token', `github_pat_${drawn.slice(0, 22)}_${drawn}`],
    ['a GitLab token', `glpat-${drawn.slice(0, 20)}`],
    ['an npm token', `npm_${drawn.slice(0, 36)}`],
    ['a PyPI token', `pypi-AgEIcHlwaS5vcmc${drawn}${drawn}`],
    ['a Docker Hub token', `dckr_pat_${drawn.slice(0, 27)}`],
    ['a Slack token', `xoxb-${hex.slice(0, 12)}-${drawn.slice(0, 24)}`],
    [
      'a Slack webhook',
      `https://hooks.slack.com/services/T0${upper.slice(0, 8)}/B0${upper.slice(0, 8)}/${drawn.slice(0, 24)}`,
    ],
    [
      'a Discord webhook',
      `https://discord.com/api/webhooks/119283746550192837/${drawn}${drawn.slice(0, 20)}`,
    ],
    ['a Telegram bot token', `71${'28390415'}:AA${drawn.slice(0, 33)}`],
    ['a SendGrid key', `SG.${drawn.slice(0, 22)}.${drawn.slice(0, 43)}`],
    ['a Twilio key', `SK${hex.slice(0, 32)}`],
    ['a payment key', `sk_live_${drawn.slice(0, 24)}`],
    ['a payment key', `sk_test_${drawn.slice(0, 24)}`],
    ['a Chapa key', `CHASECK_TEST-${drawn.slice(0, 32)}`],
    ['a Flutterwave key', `FLWSECK_TEST-${hex.slice(0, 32)}-X`],
    ['an Anthropic key', `sk-ant-api03-${drawn}`],
    ['an OpenAI key', `sk-proj-${drawn}`],
    ['a Hugging Face token', `hf_${drawn.slice(0, 34)}`],
    [
      'a Cloudinary address with its secret',
      `cloudinary://382910475610293:${drawn.slice(0, 27)}@shop`,
    ],
    ['a signed token (JWT)', `Bearer ${jwt({ user_id: 7, exp: 1767225600 })}`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${drawn}${drawn.slice(0, 16)}\n`],
    [
      'a private key',
      `"private_key": "-----BEGIN PRIVATE KEY-----\\n${drawn}${drawn.slice(0, 16)}\\n`,
    ],
    ['a private key', `-----BEGIN OPENSSH PRIVATE KEY-----\n${drawn}${drawn.slice(0, 16)}\n`],
    ['a Django SECRET_KEY', `SECRET_KEY = 'django-insecure-x@1q${drawn.slice(0, 30)}&^m'`],
    ['a Django SECRET_KEY', `DJANGO_SECRET_KEY="k#9${drawn.slice(0, 40)}=("`],
    [
      'a password in a postgres:// address',
      `postgres://shop:${drawn.slice(0, 12)}@db.shop.co.ke:5432/shop`,
    ],
    [
      'a password in a postgresql:// address',
      'DATABASE_URL=postgresql://ada:Tr9kWq2mZx@localhost/shop',
    ],
    [
      'a password in a redis:// address',
      `redis://:${drawn.slice(0, 20)}@redis-11.cloud.redislabs.com:11`,
    ],
    [
      'a password in a amqps:// address',
      `amqps://shop:${drawn.slice(0, 16)}@fox.rmq.cloudamqp.com/shop`,
    ],
    [
      'a password in a mongodb+srv:// address',
      'mongodb+srv://ada:lamplight@cluster0.ab1cd.mongodb.net',
    ],
    [
      'a password in a https:// address',
      `https://ada:${drawn.slice(0, 20)}@github.com/ada/shop.git`,
    ],
    ['a mail password', "EMAIL_HOST_PASSWORD = 'qzwk hvtn plrd mxsb'"],
    ['a password', "'PASSWORD': 'Kx9#mQ2vLp',"],
    ['the value of "api_key"', `api_key: "${hex.slice(0, 32)}"`],
    ['the value of "auth_token"', `auth_token = "${hex.slice(0, 32)}"`],
    ['a key in a header', `Authorization: Token ${hex.slice(0, 40)}`],
    ['a key in a header', `curl -H "X-Api-Key: ${drawn.slice(0, 32)}"`],
  ])('%s', (name, text) => {
    const found = findSecrets(`A line.\n  ${text}\n`);
    expect(found.map((one) => one.name)).toEqual([name]);
    expect(found[0]?.line).toBe(text.includes('auth_token') ? 2 : 2);
    expect(JSON.stringify(found)).not.toContain(drawn.slice(0, 10));
  });

  test.each([
    ['an e-mail address', 'Write to amina.bekele@gmail.com.'],
    ['an e-mail address', '<wanjiru@yahoo.co.uk>'],
    ['an e-mail address', 'mailto:tunde.adeyemi@shopcompany.ng'],
    ['a telephone number', 'Call +251 911 234 567.'],
    ['a telephone number', 'WhatsApp: +254712345678'],
    ['a telephone number', 'phone = "0803 123 4567"'],
    ['a telephone number', '0712345678'],
    ['a telephone number', 'https://wa.me/2348031234567'],
    ['a telephone number', '(212) 867-5309'],
  ])('%s: %s', (name, text) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test('with its line and column, however the lines end', () => {
    expect(findSecrets(`One.\r\nTwo AKIA${upper.slice(0, 16)}\rThree.`)).toEqual([
      { line: 2, column: 5, name: 'an AWS access key', isPersonal: false },
    ]);
  });

  test('once, where two forms fit', () => {
    expect(namesIn(`GITHUB_TOKEN=ghp_${drawn.slice(0, 36)}`)).toHaveLength(1);
    expect(namesIn(`SECRET_KEY=${jwt({ user_id: 7, exp: 1767225600 })}`)).toHaveLength(1);
  });
});

describe('an example is no secret', () => {
  test.each([
    'AKIAIOSFODNN7EXAMPLE',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'ghp_1234567890abcdefghijklmnopqrstuvwxyz',
    'ghp_your_token_here',
    'sk_test_...',
    'sk-your-key',
    'xoxb-your-token',
    "SECRET_KEY = 'change-me'",
    "SECRET_KEY = 'django-insecure-…'",
    "SECRET_KEY = 'django-insecure-change-me-before-this-goes-anywhere'",
    'SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]',
    'SECRET_KEY=${DJANGO_SECRET_KEY}',
    'SECRET_KEY = env("SECRET_KEY")',
    'postgres://shop:shop@localhost:5432/shop',
    'postgres://user:password@host:5432/name',
    'postgresql://shop:secret@db:5432/shop',
    'postgresql://shop:lamp@127.0.0.1/shop',
    'postgresql://shop:${DB_PASSWORD}@db:5432/shop',
    'postgres://USER:PASSWORD@HOST/NAME',
    'postgres://<user>:<password>@<host>/<name>',
    'postgres://user:***@db.example.com/shop',
    'amqp://guest:guest@rabbitmq:5672//',
    'redis://localhost:6379/0',
    'https://example.com/a:b@c',
    "'PASSWORD': 'postgres',",
    "password='P@ssw0rd!'",
    'password="correct-horse-battery"',
    'password = request.POST.get("password")',
    'PASSWORD: ${{ secrets.DB_PASSWORD }}',
    'token = Token.objects.create(user=user)',
    'access_token: <your access token>',
    'ACCESS_TOKEN_LIFETIME = timedelta(minutes=5)',
    'csrf_token = "{% csrf_token %}"',
    'Authorization: Token 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b',
    'Authorization: Bearer <token>',
    'Authorization: Bearer eyJhbGciOi…',
    // The one that jwt.io shows.
    `${payload({ alg: 'HS256', typ: 'JWT' })}.${payload({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}.${drawn.slice(0, 43)}`,
    '-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----',
    'The file begins with -----BEGIN RSA PRIVATE KEY----- and is yours alone.',
    'pbkdf2_sha256$600000$abc$def',
    'sha256:7f3c9a1e5b8d2046f1a7c3e95d0b8264af19c7e35d8b6024',
    'uuid 3f2a91c0-b7de-4c1a-9e55-1f0c2d3b4a5e',
    'uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
    'commit 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
    'ada@example.com, you@example.org, ben@shop.example, root@localhost',
    'your.name@gmail.com',
    'git@github.com:owner/hub.git',
    'celery@worker1.local',
    '@app.task, @pytest.mark.skip, npm i left-pad@1.3.0',
    'support@djangoproject.com',
    '+1 202 555 0100',
    '+44 20 7946 0018',
    '+251 900 000 000',
    '2026-11-30 10:15:42,123 order 1000000042 took 1234567890 ns',
    '127.0.0.1:5432, 10.0.0.1, 192.168.1.100, 1.2.3.4.5',
    'ISBN 978-0-13-468599-1',
    'id=0712345678',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
