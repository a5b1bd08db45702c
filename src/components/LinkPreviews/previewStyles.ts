/**
 * The styles of the link previews. They stand in their page and not in a module beside it: the
 * site's style sheet is sent with every page, and one page needs these.
 */
export const previewStyles = `
form[data-control='link-previews'] {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: var(--s3);
}
:root:not([data-theme]) form[data-control='link-previews'],
:root[data-theme] [data-part='plain'] {
  display: none;
}
[data-control='link-previews'] label {
  display: grid;
  flex: 1 1 18rem;
  gap: var(--s1);
}
[data-control='link-previews'] :is(input, button) {
  min-block-size: var(--tap);
  padding-inline: var(--s3);
  border: var(--edge) solid var(--rule-strong);
  border-radius: var(--radius-small);
  background: var(--paper-raised);
  color: inherit;
  font: inherit;
}
[data-control='link-previews'] input {
  inline-size: 100%;
}
[data-control='link-previews'] button {
  font-weight: 600;
  cursor: pointer;
}
[data-control='link-previews'] p {
  flex-basis: 100%;
  min-block-size: 1.65em;
  margin: 0;
}
[data-part='previews'] {
  margin-block-start: var(--s5);
  padding-block-start: var(--s5);
  border-block-start: var(--edge) solid var(--rule);
}
[data-part='previews'] h2 {
  margin-block: 0;
}
[data-part='beside'] {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: var(--s5);
  align-items: start;
}
[data-part='beside'] figure,
[data-part='beside'] figure p {
  margin: 0;
  overflow-wrap: anywhere;
}
[data-part='beside'] figcaption,
[data-part='room'],
:is([data-part='site'], [data-part='trail'], [data-part='host']) {
  color: var(--ink-soft);
  font-size: var(--size-small);
}
[data-part='beside'] figcaption {
  margin-block-end: var(--s2);
}
[data-part='beside'] img {
  display: block;
  inline-size: 100%;
  block-size: auto;
}
[data-preview] {
  display: grid;
  gap: var(--s2);
  overflow: hidden;
  padding: var(--s3) var(--s4);
  border: var(--edge) solid var(--rule);
  border-radius: var(--radius);
  background: var(--paper-raised);
  font-size: var(--size-small);
  line-height: 1.45;
}
[data-preview='discord'] {
  border-inline-start: var(--edge-strong) solid var(--bar);
}
[data-preview='link'] {
  padding-block-start: 0;
}
[data-preview='link'] img {
  inline-size: calc(100% + 2 * var(--s4));
  max-inline-size: none;
  margin-inline: calc(-1 * var(--s4));
}
[data-preview] strong {
  display: block;
  font-size: var(--size-body);
  line-height: 1.3;
}
:is([data-preview='discord'], [data-preview='search']) strong {
  color: var(--accent);
}
`;
