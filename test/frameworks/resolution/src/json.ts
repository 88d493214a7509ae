// The JSON files of the package, as compilers that know import attributes read them.
import manifest from 'council-widgets/custom-elements.json' with { type: 'json' };
import schema from 'council-widgets/schema/indicator-trend.json' with { type: 'json' };

manifest.schemaVersion satisfies string;
schema.title satisfies string;
