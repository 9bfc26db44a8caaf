// Plain old JavaScript, which any Node can run, to say why nothing else can.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `\nThis runs on Node 24, but found Node ${process.versions.node}. npm ci puts Node 24 into node_modules, unless npm may run no ` +
      'install scripts (ignore-scripts). Run: npm ci --ignore-scripts=false\n',
  );
  process.exit(1);
}
