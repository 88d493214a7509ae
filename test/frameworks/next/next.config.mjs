export default { output: 'export', productionBrowserSourceMaps: false };
