// Plain old JavaScript, which any Node can run, to say why nothing else can.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const [major] = process.versions.node.split('.').map(Number);
const isInstalled = existsSync(join(__dirname, '..', 'node_modules', '.package-lock.json'));
if (!isInstalled) {
  stop(
    'The packages are not installed. Run: npm ci (it downloads them from the npm registry, so it needs a network)',
  );
} else if (major < 24) {
  stop(
    `This runs on Node 24, but found Node ${process.versions.node}. npm ci puts Node 24 into node_modules, unless npm may run no ` +
      'install scripts (ignore-scripts). Run: npm ci --ignore-scripts=false',
  );
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
