// The scorecard, example by example.
import type { Meta } from '@storybook/web-components-vite';
import '../src/widgets/vital-signs/index.js';
import { examples } from '../src/widgets/vital-signs/examples.js';
import { allOfKind, type StoryArgs, tryExamples } from './from-examples.js';

const tag = 'council-vital-signs';

const meta: Meta<StoryArgs> = { title: 'Vital signs', component: tag };

export default meta;

export const Try = tryExamples(tag, examples);
export const Usual = allOfKind(tag, examples, 'usual');
export const Edge = allOfKind(tag, examples, 'edge');
export const Absent = allOfKind(tag, examples, 'absent');
export const Invalid = allOfKind(tag, examples, 'invalid');
