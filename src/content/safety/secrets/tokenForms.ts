/** What a service's key looks like. The part named `secret` is what must look random; without it, all of it. */
export interface TokenForm {
  /** With its article, for sentences: "an AWS access key". */
  name: string;
  /** Global, and bounded in each repetition: it is tried on every page at every place. */
  pattern: RegExp;
}

const form = (name: string, pattern: RegExp): TokenForm => ({ name, pattern });

/**
 * Keys that are known by their own shape, as the services that hand them out state it. Shapes, not
 * values: nothing here opens anything.
 */
export const tokenForms: readonly TokenForm[] = [
  // Clouds and hosts
  form('an AWS access key', /\b(?:AKIA|ASIA|ABIA|ACCA)(?<secret>[A-Z0-9]{16})\b/g),
  form(
    'an AWS secret key',
    /aws.{0,20}?(?:secret|key).{0,20}?[=:>"'\s]{1,6}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi,
  ),
  form('a Google API key', /\bAIza(?<secret>[\w-]{33,39})(?![\w-])/g),
  form('a Google OAuth token', /\bya29\.(?<secret>[\w-]{20,300})/g),
  form('a Google client secret', /\bGOCSPX-(?<secret>[\w-]{20,40})/g),
  form('a Firebase server key', /\bAAAA[\w-]{7}:(?<secret>[\w-]{100,200})/g),
  form(
    'an Azure storage key',
    /\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,90}={0,2})/g,
  ),
  form('an Azure client secret', /(?<![\w~.-])(?<secret>[\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g),
  form('a DigitalOcean token', /\bdo[opr]_v1_(?<secret>[0-9a-f]{64})\b/g),
  form('a Heroku key', /\bHRKU-(?<secret>[\w-]{36,80})/g),
  form('a Render key', /\brnd_(?<secret>[A-Za-z0-9]{24,48})\b/g),
  form('a Fly.io token', /\b(?:FlyV1 )?fm[12][ar]?_(?<secret>[\w+/=]{80,900})/g),
  form('a Netlify token', /\bnfp_(?<secret>[A-Za-z0-9]{36,40})\b/g),
  form('a Vercel token', /\bvc[aikpr]_(?<secret>[A-Za-z0-9]{24,64})\b/g),
  form('a Supabase key', /\b(?:sbp_|sb_secret_)(?<secret>[\w-]{24,64})/g),
  form('a Neon key', /\bnapi_(?<secret>[a-z0-9]{40,80})\b/g),
  form('a PlanetScale token', /\bpscale_(?:tkn|pw|oauth)_(?<secret>[\w.=-]{32,64})/g),
  form('an Alibaba Cloud key', /\bLTAI(?<secret>[A-Za-z0-9]{12,24})\b/g),
  form('a Cloudflare key', /\bv1\.0-(?<secret>[0-9a-f]{24}-[0-9a-f]{100,160})\b/g),
  form('a Databricks token', /\bdapi(?<secret>[0-9a-f]{32})\b/g),
  form('a Doppler token', /\bdp\.(?:pt|st|ct|sa|scim|audit)\.(?<secret>[\w.-]{40,80})/g),
  form('a Vault token', /\bhv[sbr]\.(?<secret>[\w-]{24,300})/g),
  form('a Terraform Cloud token', /\b[A-Za-z0-9]{14}\.atlasv1\.(?<secret>[\w-]{60,80})/g),
  form('a Pulumi token', /\bpul-(?<secret>[0-9a-f]{40})\b/g),
  form(
    'a Cloudinary address with its secret',
    /\bcloudinary:\/\/\d{6,20}:(?<secret>[\w-]{16,60})@/g,
  ),
  // Where code lives
  form('a GitHub token', /\bgh[pousr]_(?<secret>[A-Za-z0-9]{30,255})\b/g),
  form('a GitHub token', /\bgithub_pat_(?<secret>\w{40,255})/g),
  form(
    'a GitLab token',
    /\bgl(?:pat|dt|rt|rtr|ptt|cbt|soat|ft|agent|imt|oas|ffct)-(?<secret>[\w.-]{20,100})/g,
  ),
  form('a Bitbucket or Atlassian token', /\b(?:ATBB|ATATT3|ATCTT3)(?<secret>[\w=-]{24,220})/g),
  form('an npm token', /\bnpm_(?<secret>[A-Za-z0-9]{36})\b/g),
  form('a PyPI token', /\bpypi-(?<secret>[\w-]{50,300})/g),
  form('a RubyGems key', /\brubygems_(?<secret>[0-9a-f]{48})\b/g),
  form('a Docker Hub token', /\bdckr_[op]at_(?<secret>[\w-]{20,60})/g),
  // Talk and mail
  form('a Slack token', /\bxox[abeoprs](?:\.xox[a-z])?-(?<secret>[\w-]{10,250})/g),
  form('a Slack token', /\bxapp-\d-(?<secret>[\w-]{20,200})/g),
  form(
    'a Slack webhook',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{20,120})/g,
  ),
  form(
    'a Discord webhook',
    /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/(?<secret>[\w-]{40,100})/g,
  ),
  form(
    'a Discord token',
    /(?<![\w.-])(?<secret>[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,45})(?![\w.-])/g,
  ),
  form('a Telegram bot token', /(?<!\d)\d{8,10}:(?<secret>AA[\w-]{32,34})(?![\w-])/g),
  form('a Twilio key', /\bSK(?<secret>[0-9a-f]{32})\b/g),
  form('a SendGrid key', /\bSG\.(?<secret>[\w-]{16,32}\.[\w-]{16,64})/g),
  form('a Mailgun key', /\bkey-(?<secret>[0-9a-f]{32})\b/g),
  form('a Mailgun key', /\b(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})\b/g),
  form('a Mailchimp key', /\b(?<secret>[0-9a-f]{32}-us\d{1,2})\b/g),
  form('a Brevo key', /\bx(?:key|smtp)sib-(?<secret>[0-9a-f]{60,66}-\w{14,18})/g),
  form('a Resend key', /\bre_(?<secret>[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40})\b/g),
  // Money
  form('a payment key', /\b[sr]k_(?:live|test|prod)_(?<secret>[A-Za-z0-9]{16,250})\b/g),
  form('a webhook secret', /\bwhsec_(?<secret>[A-Za-z0-9+/=]{24,80})/g),
  form('a Chapa key', /\bCHASECK(?:_TEST)?-(?<secret>[A-Za-z0-9]{20,60})\b/g),
  form('a Flutterwave key', /\bFLWSECK(?:_TEST)?-?(?<secret>[A-Za-z0-9-]{16,60})\b/g),
  form('a Square token', /\bsq0[a-z]{3}-(?<secret>[\w-]{22,43})/g),
  form('a PayPal token', /access_token\$(?:production|sandbox)\$(?<secret>[\w$]{30,80})/g),
  form('a Shopify token', /\bshp(?:at|ca|pa|ss)_(?<secret>[0-9a-fA-F]{32})\b/g),
  // Models
  form('an Anthropic key', /\bsk-ant-(?<secret>[\w-]{20,200})/g),
  form(
    'an OpenAI key',
    /\bsk-(?:proj-|svcacct-|admin-|None-|or-v1-)?(?<secret>[A-Za-z0-9_-]{32,250})/g,
  ),
  form('a Hugging Face token', /\bhf_(?<secret>[A-Za-z0-9]{30,48})\b/g),
  form('a Groq key', /\bgsk_(?<secret>[A-Za-z0-9]{40,64})\b/g),
  form('a Replicate token', /\br8_(?<secret>[A-Za-z0-9]{30,48})\b/g),
  form('a Perplexity or xAI key', /\b(?:pplx|xai)-(?<secret>[A-Za-z0-9]{40,100})\b/g),
  // Tools
  form('a Notion token', /\b(?:ntn_|secret_)(?<secret>[A-Za-z0-9]{40,60})\b/g),
  form('a Linear key', /\blin_(?:api|oauth)_(?<secret>[A-Za-z0-9]{32,64})\b/g),
  form('an Airtable token', /\bpat[A-Za-z0-9]{14}\.(?<secret>[0-9a-f]{64})\b/g),
  form('a Figma token', /\bfig[dor]_(?<secret>[\w-]{36,60})/g),
  form('a Postman key', /\bPMAK-(?<secret>[0-9a-f]{24}-[0-9a-f]{34})\b/g),
  form('a Sentry token', /\bsntry[su]_(?<secret>[\w+/=-]{40,300})/g),
  form('a New Relic key', /\bNRAK-(?<secret>[A-Z0-9]{27})\b/g),
  form('a Grafana token', /\bgl(?:sa|c)_(?<secret>[\w+/=]{32,300})/g),
  form('a Dynatrace token', /\bdt0[a-z]\d\d\.(?<secret>[A-Z0-9]{24}\.[A-Z0-9]{64})\b/g),
  form('a 1Password token', /\bops_(?<secret>eyJ[\w-]{100,900})/g),
  form('an age key', /\bAGE-SECRET-KEY-1(?<secret>[A-Z0-9]{58})\b/g),
  form('a Facebook token', /\bEAA[A-Z](?<secret>[A-Za-z0-9]{80,300})\b/g),
];
