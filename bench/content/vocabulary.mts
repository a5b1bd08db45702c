// Words of the field, the commonest first: a text draws the first ones most often, as a language
// does, so that it packs and is indexed about as well as pages that somebody wrote.
const list = (words: string): readonly string[] => [...new Set(words.trim().split(/\s+/))];

/** Nouns that take "s" in the plural. */
export const nouns = list(`
  query request server worker order row table key value cache task queue page user message response
  client product index transaction database service lock connection process test record customer
  column token lookup field handler header job broker consumer payload migration schema commit error
  timeout thread deadline partition replica shard event payment price basket item invoice shipment
  session cookie endpoint route view serializer model relation constraint trigger cursor snapshot
  checkpoint segment buffer pool socket port proxy gateway balancer container image volume network
  pipeline stage artifact runner secret variable setting flag release rollback deploy probe metric
  counter histogram alert dashboard trace span log line entry sample threshold budget window interval
  backoff attempt retry failure crash restart signal exit fork thread coroutine loop callback promise
  stream chunk frame packet digest hash signature certificate key-pair permission role policy scope
  tenant account profile address country currency discount voucher refund ledger audit report export
  import spreadsheet archive backup dump restore cluster node leader follower quorum vote term epoch
  offset topic exchange binding channel prefetch acknowledgement letter lease heartbeat watermark
  bottleneck hotspot outlier percentile median average ceiling floor slope baseline plateau spike
  estimate plan join scan filter sort merge group aggregate subquery statement parameter literal
  prefix suffix pattern wildcard locale charset collation encoding escape quote delimiter newline
  script template macro block section fragment anchor badge banner toast dialog menu button form
  fixture factory mock stub spy assertion suite case scenario feature story ticket branch tag fork
  reviewer maintainer author reader newcomer colleague partner team sprint demo notebook whiteboard
`);

/** Verbs in the base form; all of them are regular. */
export const verbs = list(`
  return wait fail store load answer start end lock check count call reach open close change create
  delete update insert fetch skip retry drop block cause need show happen handle pass log parse
  validate raise release expire commit acknowledge deliver publish consume process render cache
  invalidate refresh renew measure compare sort filter join scan touch visit crawl follow guard
  protect limit throttle delay postpone schedule trigger cancel abort resume restart recover restore
  replay repeat duplicate copy move rename replace merge split group batch flush drain pause poll
  watch observe record report alert explain document describe review approve reject accept refuse
  ignore allow permit deny sign encode decode escape convert cast round multiply sum divide estimate
  predict assume expect assert mock patch wrap unwrap mount attach detach bind connect disconnect
`);

/** Adjectives. */
export const adjectives = list(`
  slow same old whole single stale empty open long first last next large small correct wrong missing
  duplicate concurrent idle busy partial failing local remote shared private public internal external
  late early cold warm hot full broken silent noisy unique random regular nested flat lazy eager
  optional required explicit implicit atomic durable volatile safe unsafe stable brittle recent
  expired pending queued locked blocked cached indexed sorted grouped signed encrypted compressed
  verbose terse primary secondary foreign composite synthetic monotonic bounded unbounded periodic
  sporadic transient permanent reproducible deterministic idempotent stateless stateful blocking
  asynchronous sequential parallel redundant obsolete legacy native portable minimal verbatim
`);

/** Adverbs and short phrases that stand at the end of a clause. */
export const adverbs = list(`
  again twice once early late first anyway alone elsewhere silently slowly quickly forever rarely
  often always never everywhere afterwards meanwhile instead automatically manually locally remotely
  separately together atomically eventually immediately periodically safely twice-over overnight
`).map((word) => word.replaceAll('-', ' '));

/** Programs and libraries that texts speak of. */
export const tools = list(`
  PostgreSQL Redis Django Celery RabbitMQ Docker Nginx Gunicorn pytest GraphQL Memcached Linux Git
  SQLAlchemy Prometheus Grafana Kubernetes Terraform FastAPI Kafka Elasticsearch SQLite uvicorn psycopg
`);

/** Syllables of names that no tool has. */
export const syllables = list(`
  ar bel cor dan el fen gra hol is jan kel lor mar nex or pel quil ras sol tem ul ven wex yar zen
  bra cli dro flo gli kra plu sca sti tri vra lum dor gan rix tas ver lin mos nar pix
`);

/** Marks of simple-icons, so that cards carry pictures as they do in the hub. */
export const icons = list(`
  redis django postgresql celery docker graphql python rabbitmq nginx sqlite mysql mongodb
  apachekafka prometheus grafana sentry pytest fastapi flask gunicorn kubernetes terraform ansible
  git linux swagger jsonwebtokens elasticsearch poetry ruff caddy gitlab githubactions
`);

/** Where primary documentation lies. */
export const manuals = [
  'https://www.postgresql.org/docs/current/',
  'https://docs.djangoproject.com/en/5.2/topics/',
  'https://redis.io/docs/latest/develop/',
  'https://docs.celeryq.dev/en/stable/userguide/',
  'https://www.rabbitmq.com/docs/',
  'https://docs.python.org/3/library/',
  'https://www.rfc-editor.org/rfc/',
  'https://docs.docker.com/reference/',
] as const;
