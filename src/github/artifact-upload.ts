import { copyFile, mkdtemp, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { PATIENCE_FOR_WRITES, patienceFor, reasonOf, within } from '../http/exchange.ts';
import { loadMeanwhile } from '../http/meanwhile.ts';

export interface UploadedArtifact {
  id: number;
  /** The name under which the run's page offers it. */
  name: string;
  /** The page that downloads it. */
  url: string;
}

/** There is no artifact service here, as on GitHub Enterprise Server. */
export class NoArtifactService extends Failure {}

/** The account's storage for artifacts is full, so trying again is no use. */
export class StorageFull extends Failure {}

/** The run has an artifact of that name already, if only a broken one. */
export class NameTaken extends Failure {}

/** Uploads files: views, where a name that is taken in this run gets the next free number, and records. */
export interface Artifacts {
  /** Loads what an upload needs during the wait for the answer to the next request. */
  prepare(): void;
  /**
   * Uploads a single file under its own name, unzipped, so that the run's page offers the file itself.
   * @throws Failure when it cannot be uploaded
   */
  upload(file: string): Promise<UploadedArtifact>;
  /**
   * Uploads a single file like `upload`, under its own name or not at all, to be kept as long as the repository keeps
   * artifacts.
   * @throws NameTaken, StorageFull, NoArtifactService, or another Failure when it cannot be uploaded
   */
  uploadRecord(file: string): Promise<UploadedArtifact>;
  /**
   * Uploads files of a folder together, as one ZIP archive.
   * @throws Failure when they cannot be uploaded
   */
  uploadTogether(name: string, folder: string, files: readonly string[]): Promise<UploadedArtifact>;
}

interface Settings {
  /** The address of the run's page. */
  runUrl: string;
  /** A folder for copies under other names. */
  temp: string;
  /** How long views are kept; 7 days by default because a free account has 500 MB. Records stay as long as they can. */
  retentionDays?: number;
  log: Log;
}

const NAMES_TO_TRY = 20;
const VIEW_DAYS = 7;
const TAKEN = /\(409\)|already exists/i;
/** In GitHub's words, and in those of its toolkit. */
const FULL = /insufficient usage|storage quota/i;

interface UploadOptions {
  folder: string;
  skipArchive: boolean;
  /** `undefined`: as long as the repository keeps artifacts. */
  retentionDays?: number;
}

/** The toolkit is larger than the rest of the action, so it is loaded only for an upload. */
export function createArtifacts({ runUrl, temp, retentionDays = VIEW_DAYS, log }: Settings): Artifacts {
  let toolkit: Promise<typeof import('@actions/artifact')> | undefined;
  function load() {
    toolkit ??= import('@actions/artifact');
    return toolkit;
  }

  async function send(name: string, files: string[], options: UploadOptions): Promise<UploadedArtifact> {
    const { DefaultArtifactClient } = await load();
    const { folder, ...others } = options;
    log.info(`Uploading ${name}.`);
    const upload = () => new DefaultArtifactClient().uploadArtifact(name, files, folder, others);
    const { id } = await within(await patienceForAll(files), upload);
    if (id === undefined) throw new Error('GitHub gave the artifact no ID');
    return { id, name, url: `${runUrl}/artifacts/${id}` };
  }

  async function uploadAs(
    name: string,
    content: (name: string) => Promise<{ files: string[]; folder: string }>,
    skipArchive: boolean,
  ): Promise<UploadedArtifact> {
    for (let number = 1; ; number++) {
      const free = number === 1 ? name : numbered(name, number);
      const { files, folder } = await content(free);
      try {
        return await send(free, files, { folder, skipArchive, retentionDays });
      } catch (error) {
        if (TAKEN.test(reasonOf(error)) && number < NAMES_TO_TRY) continue;
        throw explain(error, name);
      }
    }
  }

  return {
    prepare: () => loadMeanwhile(load),
    upload(file) {
      const alone = async (name: string) => {
        const path = name === basename(file) ? file : await copyAs(file, name, temp);
        return { files: [path], folder: dirname(path) };
      };
      return uploadAs(basename(file), alone, true);
    },
    async uploadRecord(file) {
      const options = { folder: dirname(file), skipArchive: true };
      try {
        return await send(basename(file), [file], options);
      } catch (error) {
        throw explain(error, basename(file));
      }
    },
    uploadTogether: (name, folder, files) =>
      uploadAs(name, async () => ({ files: files.map(file => join(folder, file)), folder }), false),
  };
}

function explain(error: unknown, name: string): Failure {
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return new NoArtifactService('This GitHub server has no artifact service for this action.', {
      cause: error,
    });
  }
  const reason = reasonOf(error);
  if (FULL.test(reason)) {
    return new StorageFull(
      `GitHub’s storage for artifacts is full, so ${name} could not be uploaded. Delete artifacts that you no longer need (on the ` +
        'pages of old runs), or raise the limit in GitHub’s settings under Billing. GitHub updates its count every 6 to 12 hours; run this again after that.',
      { cause: error },
    );
  }
  if (TAKEN.test(reason)) {
    return new NameTaken(`This run has an artifact called ${name} already.`, { cause: error });
  }
  return new Failure(`The file ${name} could not be uploaded: ${reason}.`, { cause: error });
}

/** Milliseconds for an upload, its tries included: the toolkit itself would wait forever. */
async function patienceForAll(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size));
  return patienceFor(
    sizes.reduce((sum, size) => sum + size, 0),
    PATIENCE_FOR_WRITES,
  );
}

/** `name-2.csv`. */
function numbered(name: string, number: number): string {
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-${number}${extension}`;
}

async function copyAs(file: string, name: string, temp: string): Promise<string> {
  const copy = join(await mkdtemp(join(temp, 'artifact-')), name);
  await copyFile(file, copy);
  return copy;
}
