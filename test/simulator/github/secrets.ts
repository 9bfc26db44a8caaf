import sodium from 'libsodium-wrappers';

export interface SecretWrite {
  name: string;
  environment?: string;
  at: number;
  action: 'written' | 'deleted';
}

interface Secret {
  value: string;
  createdAt: number;
  updatedAt: number;
}

interface Scope {
  keys: { publicKey: Uint8Array; privateKey: Uint8Array };
  keyId: string;
  secrets: Map<string, Secret>;
}

/** The secrets of one repository and of its environments, each scope with a key pair of its own. */
export async function createSecretStore(now: () => number) {
  await sodium.ready;
  const scopes = new Map<string, Scope>();
  const writes: SecretWrite[] = [];
  addScope(scopes, '');

  const find = (environment = '') => scopes.get(environment.toLowerCase());
  const existing = (environment?: string) => {
    const scope = find(environment);
    if (!scope) throw new Error(`The simulated repository has no environment "${environment}".`);
    return scope;
  };

  return {
    writes,
    /** Upper-case names of what is kept for others than workflows. */
    elsewhere: { codespaces: new Set<string>(), dependabot: new Set<string>() },
    addEnvironment(name: string): void {
      if (!find(name)) addScope(scopes, name.toLowerCase());
    },
    hasScope: (environment?: string) => find(environment) !== undefined,
    get: (name: string, environment?: string) => existing(environment).secrets.get(name.toUpperCase()),
    all: (environment?: string) => [...existing(environment).secrets],
    values: () =>
      [...scopes.values()].flatMap(scope => [...scope.secrets.values()].map(secret => secret.value)),
    publicKey(environment?: string) {
      const { keys, keyId } = existing(environment);
      return { key_id: keyId, key: sodium.to_base64(keys.publicKey, sodium.base64_variants.ORIGINAL) };
    },
    /** The text in a sealed box, undefined where this scope's key does not open it. */
    open(box: string, environment?: string): string | undefined {
      const { keys } = existing(environment);
      try {
        const sealed = sodium.from_base64(box, sodium.base64_variants.ORIGINAL);
        return sodium.to_string(sodium.crypto_box_seal_open(sealed, keys.publicKey, keys.privateKey));
      } catch {
        return undefined;
      }
    },
    /** Stores a value; true where the secret is new. */
    put(name: string, value: string, options: { environment?: string; updatedAt?: number } = {}): boolean {
      const { secrets } = existing(options.environment);
      const at = options.updatedAt ?? now();
      const before = secrets.get(name.toUpperCase());
      secrets.set(name.toUpperCase(), { value, createdAt: before?.createdAt ?? at, updatedAt: at });
      return before === undefined;
    },
    delete: (name: string, environment?: string) => existing(environment).secrets.delete(name.toUpperCase()),
    record(name: string, action: SecretWrite['action'], environment?: string): void {
      writes.push({ name: name.toUpperCase(), environment, at: now(), action });
    },
  };
}

function addScope(scopes: Map<string, Scope>, environment: string): void {
  scopes.set(environment, {
    keys: sodium.crypto_box_keypair(),
    keyId: `${568_250_167_242_549_743n + BigInt(scopes.size)}`,
    secrets: new Map(),
  });
}
