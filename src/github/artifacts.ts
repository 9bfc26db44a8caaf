import { copyFile, mkdtemp } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { reasonOf } from '../net/exchange.ts';

export interface UploadedArtifact {
  id: number;
  /** The name under which the run's page offers it. */
  name: string;
  /** The page that downloads it. */
  url: string;
}

/** There is no artifact service here, as on GitHub Enterprise Server. */
export class NoArtifactService extends Failure {}

/** Uploads single files, unzipped, so that the run's page offers the file itself. */
export interface Artifacts {
  /**
   * Uploads a file under its own name; when that is taken in this run, under the next free number.
   * @throws Failure when it cannot be uploaded
   */
  upload(file: string): Promise<UploadedArtifact>;
}

interface Settings {
  /** The address of the run's page. */
  runUrl: string;
  /** A folder for copies under other names. */
  temp: string;
  /** `undefined`: as long as the repository keeps artifacts. */
  retentionDays?: number;
}

const NAMES_TO_TRY = 20;
const TAKEN = /\(409\)|already exists/i;

/** The toolkit is loaded with the first upload: it is larger than the rest of the action. */
export function createArtifacts({ runUrl, temp, retentionDays }: Settings): Artifacts {
  return {
    async upload(file) {
      const { DefaultArtifactClient } = await import('@actions/artifact');
      const client = new DefaultArtifactClient();
      for (let number = 1; ; number++) {
        const named = number === 1 ? file : await copyAs(file, numbered(basename(file), number), temp);
        try {
          const { id } = await client.uploadArtifact(basename(named), [named], join(named, '..'), {
            skipArchive: true,
            ...(retentionDays !== undefined && { retentionDays }),
          });
          if (id === undefined) throw new Error('GitHub gave the artifact no ID');
          return { id, name: basename(named), url: `${runUrl}/artifacts/${id}` };
        } catch (error) {
          if (TAKEN.test(reasonOf(error)) && number < NAMES_TO_TRY) continue;
          if (error instanceof Error && error.name === 'GHESNotSupportedError') {
            throw new NoArtifactService('This GitHub server has no artifact service for this action.', {
              cause: error,
            });
          }
          throw new Failure(`The file ${basename(file)} could not be uploaded: ${reasonOf(error)}.`, {
            cause: error,
          });
        }
      }
    },
  };
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
