import vue from '@vitejs/plugin-vue';

// Vue is told which tags are no components of its own.
const isCustomElement = (tag) => tag.startsWith('council-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
