import type { Node } from '@takumi-rs/core';
import { glyphShapes } from '../views/glyphShapes';
import { formatNumber, tellChange } from '../views/tellChange';
import { pictureSize } from '../content/headTags';
import type { Kind } from '../content/kinds';
import type { MeasuredSide, ProofView } from '../views/views';
import type { PictureFacts } from './PictureFacts';
import { colorOf, type Tokens } from './readTokens';

/** What is drawn around the facts of a page. */
export interface Frame {
  siteName: string;
  tokens: Tokens;
  /** The hub's mark as SVG: static/favicon.svg. */
  mark: string;
}

/** Sizes of title and sentence in pixels, from those for few words to those for many. */
export const textSizes = [
  [76, 36],
  [68, 34],
  [60, 32],
  [54, 30],
  [48, 28],
  [42, 26],
  [37, 24],
  [33, 22],
] as const;

export type TextSizes = (typeof textSizes)[number];

const edge = 64;
const bar = 14;
const headHeight = 96;
const proofHeight = 214;
const faceWidth = 220;
/** Between the words and the rule below them. */
const gap = 22;

/** Where the words of a picture may stand, in pixels. */
export function textBox({ kind, proof }: PictureFacts): { width: number; height: number } {
  const inside = pictureSize.width - 2 * edge;
  const height = pictureSize.height - bar - headHeight - edge / 2;
  return proof === undefined
    ? { width: inside - faceWidth - (kind ? 40 : 56), height: height - 24 }
    : { width: inside, height: height - proofHeight - gap };
}

/** The words alone, to be measured before a size is chosen. */
export function layoutText(
  facts: PictureFacts,
  [titleSize, sentenceSize]: TextSizes,
  tokens: Tokens,
): Node {
  return column({ width: textBox(facts).width, flexShrink: 0 }, [
    words(facts.title, {
      fontFamily: serif,
      fontSize: titleSize,
      fontWeight: 700,
      lineHeight: 1.22,
      textWrap: 'balance',
      color: colorOf(tokens, 'ink'),
      marginBottom: Math.round(titleSize / 3),
    }),
    words(facts.sentence, {
      fontSize: sentenceSize,
      lineHeight: 1.42,
      color: colorOf(tokens, 'ink-soft'),
    }),
  ]);
}

/** A picture of 1200 by 630: whose page it is, what it says, and what shows it. */
export function layoutPicture(facts: PictureFacts, sizes: TextSizes, frame: Frame): Node {
  const { tokens } = frame;
  const { height } = textBox(facts);
  const text = column({ height, justifyContent: 'center', overflow: 'hidden' }, [
    layoutText(facts, sizes, tokens),
  ]);
  return column(
    {
      ...pictureSize,
      backgroundColor: colorOf(tokens, 'paper'),
      borderTop: `${bar}px solid ${colorOf(tokens, facts.kind ?? 'accent')}`,
      paddingLeft: edge,
      paddingRight: edge,
      fontFamily: sans,
    },
    [
      layoutHead(facts, frame),
      facts.proof === undefined
        ? row({ height, justifyContent: 'space-between' }, [text, layoutFace(facts, frame)])
        : text,
      ...(facts.proof === undefined ? [] : [layoutProof(facts.proof, tokens)]),
    ],
  );
}

function layoutHead({ kind, facts }: PictureFacts, { tokens, mark, siteName }: Frame): Node {
  const color = colorOf(tokens, kind ?? 'accent');
  return row({ height: headHeight, justifyContent: 'space-between' }, [
    row({ gap: 14 }, [
      ...(kind ? [picture(glyphSvg(kind, color), 30)] : []),
      words(facts.join(' · '), { fontSize: 27, fontWeight: 600, color }),
    ]),
    row({ gap: 12 }, [
      picture(mark, 36),
      words(siteName, {
        fontFamily: serif,
        fontSize: 28,
        fontWeight: 700,
        color: colorOf(tokens, 'ink'),
      }),
    ]),
  ]);
}

/** The brand of a technology, the shape of another kind, the mark of the hub. */
function layoutFace({ kind, icon }: PictureFacts, { tokens, mark }: Frame): Node {
  if (!kind) return picture(mark, faceWidth);
  const color = colorOf(tokens, kind);
  const shape = icon
    ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${color}"><path d="${icon}"/></svg>`
    : glyphSvg(kind, color);
  return row(
    {
      width: faceWidth,
      height: faceWidth,
      justifyContent: 'center',
      flexShrink: 0,
      borderRadius: 12,
      backgroundColor: colorOf(tokens, `${kind}-wash`),
    },
    [picture(shape, icon ? 128 : 112)],
  );
}

function layoutProof(proof: ProofView | null, tokens: Tokens): Node {
  const rule = `2px solid ${colorOf(tokens, 'rule')}`;
  const box = {
    height: proofHeight,
    marginTop: gap,
    borderTop: rule,
    paddingTop: 14,
    paddingBottom: 30,
  };
  if (!proof) {
    return column({ ...box, justifyContent: 'center' }, [
      words('Not measured yet: its lab is to come.', {
        fontSize: 30,
        color: colorOf(tokens, 'ink-soft'),
      }),
    ]);
  }
  const most = Math.max(proof.before.value, proof.after.value) || 1;
  const side = (word: string, { value }: MeasuredSide, name: 'failure' | 'proof') => {
    const width = Math.max(6, Math.round((value / most) * 430));
    return row({ gap: 16 }, [
      words(word, {
        width: 112,
        flexShrink: 0,
        fontSize: 27,
        fontWeight: 700,
        color: colorOf(tokens, name),
      }),
      row(
        { width: 434, flexShrink: 0, borderLeft: `2px solid ${colorOf(tokens, 'rule-strong')}` },
        [picture(barSvg(width, 30, colorOf(tokens, `${name}-bar`), name === 'failure'), width, 30)],
      ),
      words(`${formatNumber(value)} ${proof.unit}`.trim(), {
        fontSize: 27,
        fontWeight: 600,
        color: colorOf(tokens, 'ink'),
        whiteSpace: 'nowrap',
      }),
    ]);
  };
  const isCost = proof.ratio !== null && proof.ratio < 1;
  return row({ ...box, justifyContent: 'space-between', gap: 24 }, [
    column({ gap: 12, flexShrink: 0, width: 800 }, [
      words(proof.label, {
        fontSize: 25,
        color: colorOf(tokens, 'ink-soft'),
        whiteSpace: 'nowrap',
        textOverflow: 'ellipsis',
        overflow: 'hidden',
      }),
      side('Failing', proof.before, 'failure'),
      side('Fixed', proof.after, 'proof'),
    ]),
    words(tellChange(proof), {
      width: 248,
      fontFamily: serif,
      fontSize: 44,
      fontWeight: 700,
      lineHeight: 1.15,
      textAlign: 'right',
      color: colorOf(tokens, isCost ? 'ink-soft' : 'proof'),
    }),
  ]);
}

const serif = 'Noto Serif, Noto Sans, Noto Sans Arabic, Noto Sans SC, Noto Emoji';
const sans = 'Noto Sans, Noto Serif, Noto Sans Arabic, Noto Sans SC, Noto Emoji';

type Style = NonNullable<Node['style']>;

const column = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children,
});

const row = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'row', alignItems: 'center', ...style },
  children,
});

const words = (text: string, style: Style): Node => ({
  type: 'text',
  text,
  ...(isRightToLeft.test(text) && { dir: 'rtl' }),
  // A word that is wider than the line is broken rather than drawn over the edge.
  style: { overflowWrap: 'anywhere', ...style },
});

/** The first letter of the text is Hebrew, Arabic or one of their neighbours. */
const isRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

const picture = (svg: string, width: number, height = width): Node => ({
  type: 'image',
  src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
  width,
  height,
  style: { width, height, flexShrink: 0 },
});

function glyphSvg(kind: Kind, color: string): string {
  const { d, isLine, linecap = 'butt' } = glyphShapes[kind];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" stroke="${color}" stroke-width="1.8" stroke-linecap="${linecap}" fill="${isLine ? 'none' : color}"><path d="${d}"/></svg>`;
}

/** Failing is hatched, fixed is solid: they differ without colour. */
function barSvg(width: number, height: number, color: string, isHatched: boolean): string {
  const fill = isHatched ? 'url(#hatch)' : color;
  const hatch = isHatched
    ? `<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h4.5v9H0z" fill="${color}"/></pattern>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${hatch}<path d="M1 1h${width - 2}v${height - 2}H1z" fill="${fill}" stroke="${color}" stroke-width="2"/></svg>`;
}
