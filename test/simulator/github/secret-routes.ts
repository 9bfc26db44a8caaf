import { type HttpHandler, http } from 'msw';
import { paginate } from './pagination.ts';
import { empty, failure, json, notFound, timestamp } from './responses.ts';
import { type Answer, type Call, type Needing, REPOSITORY } from './route.ts';

/** A secret holds at most 48 KB: https://docs.github.com/actions/reference/security/secrets#limits-for-secrets */
const LARGEST_SECRET = 48 * 1024;

/** Secrets of the repository and, with a public key of their own, of its environments; and those for others than workflows. */
export function secretRoutes(needing: Needing): HttpHandler[] {
  return [
    ...routesBelow('/actions/secrets', 'secrets', needing),
    ...routesBelow('/environments/:environment/secrets', 'environments', needing),
    http.get(`${REPOSITORY}/codespaces/secrets/:name`, needing(['codespaces_secrets=read'], otherMetadata)),
    http.get(`${REPOSITORY}/dependabot/secrets/:name`, needing(['dependabot_secrets=read'], otherMetadata)),
  ];
}

function routesBelow(path: string, permission: string, needing: Needing): HttpHandler[] {
  const secrets = REPOSITORY + path;
  const reading = (answer: Answer) => needing([`${permission}=read`], scoped(answer));
  const writing = (answer: Answer) => needing([`${permission}=write`], scoped(answer));
  return [
    http.get(secrets, reading(list)),
    http.get(`${secrets}/public-key`, reading(publicKey)),
    http.get(`${secrets}/:name`, reading(metadata)),
    http.put(`${secrets}/:name`, writing(put)),
    http.delete(`${secrets}/:name`, writing(remove)),
  ];
}

function scoped(answer: Answer): Answer {
  return call => (call.repository.secrets.hasScope(call.params.environment) ? answer(call) : notFound());
}

function publicKey({ repository, params }: Call): Response {
  return json(200, repository.secrets.publicKey(params.environment));
}

function list({ repository, params, url }: Call): Response {
  const all = repository.secrets.all(params.environment);
  const { items, headers } = paginate(all, url);
  const secrets = items.map(([name, secret]) => described(name, secret));
  return json(200, { total_count: all.length, secrets }, headers);
}

function otherMetadata({ repository, params: { name = '' }, url }: Call): Response {
  const kind = url.pathname.includes('/codespaces/') ? 'codespaces' : 'dependabot';
  if (!repository.secrets.elsewhere[kind].has(name.toUpperCase())) return notFound();
  return json(200, described(name, { createdAt: 0, updatedAt: 0 }));
}

function described(name: string, { createdAt, updatedAt }: { createdAt: number; updatedAt: number }): object {
  return {
    name: name.toUpperCase(),
    created_at: timestamp(createdAt),
    updated_at: timestamp(updatedAt),
  };
}

function metadata({ repository, params }: Call): Response {
  const { name = '', environment } = params;
  const secret = repository.secrets.get(name, environment);
  if (!secret) return notFound();
  return json(200, described(name, secret));
}

function put({ repository, params, body, violation }: Call): Response {
  const { name = '', environment } = params;
  const { secrets } = repository;
  const reject = (reason: string) => {
    violation(`PUT of the secret ${name}: ${reason}`);
    return failure(422, reason);
  };
  if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name))
    return reject('Secret names can only contain letters and _');
  if (body.key_id !== secrets.publicKey(environment).key_id)
    return reject('The key_id is not that of this key');
  if (typeof body.encrypted_value !== 'string') return reject('encrypted_value is missing');
  const value = secrets.open(body.encrypted_value, environment);
  if (value === undefined) return reject('The sealed box does not open with this key');
  if (Buffer.byteLength(value) > LARGEST_SECRET) return failure(422, 'The secret is too large');
  const created = secrets.put(name, value, { environment });
  secrets.record(name, 'written', environment);
  return created ? json(201, {}) : empty(204);
}

function remove({ repository, params }: Call): Response {
  const { name = '', environment } = params;
  if (!repository.secrets.delete(name, environment)) return notFound();
  repository.secrets.record(name, 'deleted', environment);
  return empty(204);
}
