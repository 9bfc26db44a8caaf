import { render } from '../../test/text/render.ts';
import type { Story } from './scenes.ts';

/** What a person should press. */
const RING = 'class="ring"';

/** Pages in the manner of GitHub's, drawn by ourselves, around what the action wrote. */
export function framesOf(story: Story) {
  return {
    issue: page('Issues', issueHtml(story, { ring: 'remove' }) + commentHtml(story, { ring: 'undo' })),
    private: page('', newRepositoryHtml()),
    code: page('Actions', logHtml(story.log)),
    commit: page('Code', newFileHtml(story)),
  };
}

/** The pages of the animation, each with how long it is shown, in seconds. */
export function animationOf(story: Story): { html: string; seconds: number }[] {
  return [
    { html: page('Issues', issueHtml(story, {})), seconds: 2 },
    { html: page('Issues', issueHtml(story, { ring: 'remove' })), seconds: 1.5 },
    { html: page('Code', newFileHtml(story)), seconds: 2 },
    { html: page('Issues', issueHtml(story, { isClosed: true }) + commentHtml(story, {})), seconds: 2.5 },
    {
      html: page('Issues', issueHtml(story, { isClosed: true }) + commentHtml(story, { ring: 'undo' })),
      seconds: 2,
    },
  ];
}

interface Look {
  ring?: 'remove' | 'undo';
  isClosed?: boolean;
}

function issueHtml({ subject, issue }: Story, { ring, isClosed = false }: Look): string {
  // The explanations below the table are left to the issue itself.
  const body = render(issue.split('\n\n').slice(0, 3).join('\n\n'));
  return `<h1>${escaped(subject)} <span class="grey">#1</span></h1>
    <p><span class="state ${isClosed ? 'closed' : ''}">${isClosed ? '✓ Closed' : '⊙ Open'}</span></p>
    ${box('github-actions', ring === 'remove' ? ringed(body, /Remove\D\d+/) : body)}`;
}

function commentHtml({ done }: Story, { ring }: Look): string {
  const body = render(done.split('\n\n').slice(0, 3).join('\n\n'));
  return box('github-actions', ring === 'undo' ? ringed(body, /Undo this/) : body);
}

function newFileHtml({ order }: Story): string {
  const lines = order.content
    .trimEnd()
    .split('\n')
    .map((line, index) => `<div><span class="number">${index + 1}</span>${escaped(line)}</div>`);
  const [folder, name] = order.path.split('/');
  return `<div class="bar"><span>trakt-history / ${folder} / <span class="field">${name}</span> <span class="grey">in main</span></span>
    <span><span class="button">Cancel changes</span> <span ${RING}><span class="button green">Commit changes…</span></span></span></div>
    <div class="box"><header>Edit <span class="grey">Preview</span></header><pre class="file">${lines.join('')}</pre></div>`;
}

function newRepositoryHtml(): string {
  return `<h1>Create a new repository</h1>
    <p class="grey">Starting from the template <b>OWNER/trakt-history</b></p>
    <div class="row"><label>Owner<br><span class="button">sam ▾</span></label><label>Repository name<br><span class="field">trakt-history</span></label></div>
    <hr>
    <p><span class="radio"></span> <b>Public</b><br><span class="grey indent">Anyone on the internet can see this repository.</span></p>
    <p><span ${RING}><span class="radio on"></span> <b>Private</b></span><br><span class="grey indent">You choose who can see and commit to this repository.</span></p>
    <hr><p class="right"><span class="button green">Create repository</span></p>`;
}

function logHtml(lines: readonly string[]): string {
  const shown = lines
    .map(line => line.replace(/^##\[\w+\]/, ''))
    .filter(line => line !== '')
    .slice(0, 4);
  const rows = shown.map((line, index) => {
    const words = escaped(stripColours(line)).replace(
      /\b[0-9A-F]{8}\b/,
      code => `<span ${RING}>${code}</span>`,
    );
    return `<div><span class="number">${index + 1}</span>${words}</div>`;
  });
  return `<h1>Connect <span class="grey">#1</span></h1>
    <div class="box dark"><header>▾ Run OWNER/trakt-history-action@v1</header><pre class="file">${rows.join('')}</pre></div>`;
}

function stripColours(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the log is coloured with them
  return line.replace(/\u001B\[\d+m/g, '');
}

function ringed(html: string, label: RegExp): string {
  return html.replace(
    new RegExp(`<a [^>]*>(?:<strong>)?${label.source}(?:</strong>)?</a>`),
    link => `<span ${RING}>${link}</span>`,
  );
}

function box(author: string, html: string): string {
  return `<div class="box"><header><b>${author}</b> <span class="label">bot</span></header><div class="text">${html}</div></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function page(tab: string, content: string): string {
  const tabs = ['Code', 'Issues', 'Actions', 'Settings'].map(
    name => `<span class="${name === tab ? 'tab here' : 'tab'}">${name}</span>`,
  );
  const head =
    tab === ''
      ? ''
      : `<nav><div class="repository">sam / <b>trakt-history</b> <span class="label">Private</span></div>${tabs.join('')}</nav>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${head}<main>${content}</main>`;
}

const STYLE = `
:root { color-scheme: light dark; --back: light-dark(#fff, #0d1117); --text: light-dark(#1f2328, #f0f6fc);
  --grey: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23);
  --link: light-dark(#0969da, #4493f8); --ring: light-dark(#cf222e, #ff7b72); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
nav { background: var(--soft); border-bottom: 1px solid var(--line); padding: 12px 20px 0; }
.repository { margin-bottom: 8px; font-size: 15px; }
.tab { display: inline-block; padding: 6px 10px; border-bottom: 2px solid transparent; }
.here { border-color: #fd8c73; font-weight: bold; }
main { padding: 16px 20px 20px; }
h1 { font-size: 22px; font-weight: normal; margin: 0 0 8px; }
p { margin: 0 0 10px; }
hr { border: 0; border-top: 1px solid var(--line); margin: 16px 0; }
a { color: var(--link); }
.grey { color: var(--grey); } .indent { margin-left: 24px; } .right { text-align: right; margin: 0; }
.state { background: #1f883d; color: #fff; border-radius: 2em; padding: 4px 12px; }
.state.closed { background: #8250df; }
.label { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; color: var(--grey); }
.box { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; overflow: hidden; }
.box header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 14px; }
.text { padding: 14px 14px 4px; }
table { border-collapse: collapse; margin-bottom: 12px; } th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left; vertical-align: top; }
.file { margin: 0; padding: 10px 0; font: 12.5px/1.6 "Liberation Mono", monospace; white-space: pre-wrap; }
.file div { padding: 0 14px 0 58px; text-indent: -44px; }
.number { display: inline-block; width: 44px; padding-right: 14px; text-indent: 0; text-align: right; color: var(--grey); }
.dark { color-scheme: dark; background: #0d1117; color: #f0f6fc; }
.bar { display: flex; justify-content: space-between; align-items: center; margin-bottom: 12px; }
.row { display: flex; gap: 16px; }
.button { display: inline-block; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); padding: 5px 14px; font-weight: bold; }
.green { background: #1f883d; color: #fff; border-color: #1f883d; }
.field { display: inline-block; border: 1px solid var(--line); border-radius: 6px; padding: 5px 12px; min-width: 220px; }
.radio { display: inline-block; width: 14px; height: 14px; border: 1px solid var(--grey); border-radius: 50%; vertical-align: -2px; margin-right: 4px; }
.radio.on { border: 4px solid var(--link); }
.ring { outline: 3px solid var(--ring); outline-offset: 4px; border-radius: 4px; }
`;
