// What of the bundled toolkit an upload of a single file leaves out: an archive, a list of artifacts, and one through a proxy.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { BUNDLE: folder = '', RUNNER_TEMP: temp = '' } = process.env;
const names = (await readdir(folder)).filter(name => name.startsWith('artifact-'));
const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
const client = names[texts.findIndex(text => /\bDefaultArtifactClient,?$/m.test(text))];
const { DefaultArtifactClient } = await import(pathToFileURL(join(folder, client)).href);

await writeFile(join(temp, 'a.csv'), 'a\n');
await writeFile(join(temp, 'b.csv'), 'b\n');
const toolkit = new DefaultArtifactClient();
await toolkit.uploadArtifact('both', [join(temp, 'a.csv'), join(temp, 'b.csv')], temp);
const own = await toolkit.listArtifacts();
const [repositoryOwner, repositoryName] = process.env.GITHUB_REPOSITORY.split('/');
const findBy = {
  token: process.env.GITHUB_TOKEN,
  workflowRunId: Number(process.env.GITHUB_RUN_ID),
  repositoryOwner,
  repositoryName,
};
const throughProxy = await toolkit.listArtifacts({ findBy });
await writeFile(
  join(temp, 'lists.json'),
  JSON.stringify([own, throughProxy].map(list => list.artifacts.map(one => one.name))),
);
