// Lists what the browser files are made of as a software bill of materials, CycloneDX 1.6 (ECMA-424).

/**
 * Without a serial number and a time, which the format allows: the same sources give the same bytes.
 *
 * @param own package.json
 * @param lock package-lock.json, which has the hash of each package as the registry serves it
 * @param packages what is bundled: name, version and the identifier of the licence
 */
export function billOfMaterials(own, lock, packages) {
  const locked = new Map(
    Object.entries(lock.packages).map(([path, entry]) => [
      `${path.replace(/^.*node_modules\//, '')}@${entry.version}`,
      entry,
    ]),
  );
  const entryOf = (each) => {
    const entry = locked.get(`${each.name}@${each.version}`);
    if (!entry?.integrity) throw new Error(`package-lock.json has no ${refOf(each)}`);
    return entry;
  };
  const among = (names = {}) => packages.filter(({ name }) => name in names).map(refOf);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: component(own, own.license) },
    components: packages.map((each) => ({
      ...component(each, each.identifier),
      hashes: [hashOf(entryOf(each).integrity)],
    })),
    dependencies: [
      { ref: refOf(own), dependsOn: among(own.dependencies) },
      ...packages.map((each) => ({
        ref: refOf(each),
        dependsOn: among(entryOf(each).dependencies),
      })),
    ],
  };
}

/** The package URL: the `@` of a scope is escaped. */
const refOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const component = (each, licence) => ({
  type: 'library',
  'bom-ref': refOf(each),
  name: each.name,
  version: each.version,
  licenses: [{ license: { id: licence } }],
  purl: refOf(each),
});

/** `sha512-` and base64, as npm writes it, in hexadecimal digits. */
function hashOf(integrity) {
  const [, digest] = /^sha512-([\w+/]+=*)$/.exec(integrity);
  return { alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') };
}
