import { type HttpHandler, http } from 'msw';
import { blobSha, commitAnswer } from './commits.ts';
import { fullName } from './facts.ts';
import type { Repository } from './repository.ts';
import { failure, json, notFound } from './responses.ts';
import { type Call, type Needing, REPOSITORY } from './route.ts';

/** Larger files have no content in JSON, and still larger ones none at all: https://docs.github.com/rest/repos/contents */
const LARGEST_IN_JSON = 1024 * 1024;
const LARGEST = 100 * 1024 * 1024;
const LINE = 60;

/** Branches, and what files hold. */
export function contentRoutes(needing: Needing): HttpHandler[] {
  return [
    http.get(`${REPOSITORY}/branches/:branch+`, needing(['contents=read'], branch)),
    http.get(`${REPOSITORY}/contents/:path+`, needing(['contents=read'], content)),
    http.get(`${REPOSITORY}/git/blobs/:sha`, needing(['contents=read'], blob)),
  ];
}

function branch({ repository, params }: Call): Response {
  const { facts, commits } = repository;
  const { branch: name = '' } = params;
  const head = commits.find(commits.branches.get(name) ?? '');
  if (!head) return failure(404, 'Branch not found');
  const api = `https://api.github.com/repos/${fullName(facts)}/branches/${name}`;
  return json(200, {
    name,
    commit: commitAnswer(facts, head),
    _links: { self: api, html: `https://github.com/${fullName(facts)}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${api}/protection`,
  });
}

function content({ repository, params, url, accept }: Call): Response {
  const { commits, facts } = repository;
  const { path = '' } = params;
  const ref = url.searchParams.get('ref') ?? facts.default_branch;
  const commit = commits.find(ref);
  if (!commit) return failure(404, `No commit found for the ref ${ref}`);
  const files = commits.filesOf(commit);
  const bytes = files.get(path);
  if (bytes === undefined) return folder(repository, ref, path, [...files]);
  if (bytes.length > LARGEST) return failure(403, 'This API returns blobs up to 100 MB in size.');
  if (/application\/vnd\.github\.(v3\.)?raw(\+json)?/.test(accept)) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return new Response(new Uint8Array(bytes), { headers });
  }
  const isLarge = bytes.length > LARGEST_IN_JSON;
  return json(200, {
    ...entry(repository, ref, path, { type: 'file', bytes }),
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : inLines(bytes.toString('base64')),
  });
}

function blob({ repository, params }: Call): Response {
  const { sha = '' } = params;
  const bytes = repository.commits.blob(sha);
  if (bytes === undefined) return notFound();
  const name = fullName(repository.facts);
  return json(200, {
    sha,
    node_id: `B_${sha}`,
    size: bytes.length,
    url: `https://api.github.com/repos/${name}/git/blobs/${sha}`,
    encoding: 'base64',
    content: inLines(bytes.toString('base64')),
  });
}

/** What is in a folder, not in the folders below it. */
function folder(repository: Repository, ref: string, path: string, files: [string, Buffer][]): Response {
  const prefix = `${path}/`;
  const within = files.filter(([name]) => name.startsWith(prefix));
  if (within.length === 0) return notFound();
  const entries = new Map(
    within.map(([name, bytes]): [string, Facts] => {
      const [first = '', ...rest] = name.slice(prefix.length).split('/');
      return [prefix + first, rest.length === 0 ? { type: 'file', bytes } : { type: 'dir' }];
    }),
  );
  return json(
    200,
    [...entries].sort().map(([name, facts]) => entry(repository, ref, name, facts)),
  );
}

type Facts = { type: 'file'; bytes: Buffer } | { type: 'dir' };

function entry({ facts }: Repository, ref: string, path: string, given: Facts): Record<string, unknown> {
  const isFile = given.type === 'file';
  const name = fullName(facts);
  const api = `https://api.github.com/repos/${name}`;
  const sha = blobSha(isFile ? given.bytes : path);
  const links = {
    self: `${api}/contents/${encodeURI(path)}?ref=${ref}`,
    git: `${api}/git/${isFile ? 'blobs' : 'trees'}/${sha}`,
    html: `https://github.com/${name}/${isFile ? 'blob' : 'tree'}/${ref}/${encodeURI(path)}`,
  };
  return {
    type: given.type,
    size: isFile ? given.bytes.length : 0,
    name: path.split('/').at(-1),
    path,
    sha,
    url: links.self,
    git_url: links.git,
    html_url: links.html,
    download_url: isFile
      ? `https://raw.githubusercontent.com/${name}/${ref}/${encodeURI(path)}?token=SIM`
      : null,
    _links: links,
  };
}

/** As GitHub breaks base64. */
function inLines(text: string): string {
  return text.replace(new RegExp(`.{1,${LINE}}`, 'g'), '$&\n');
}
