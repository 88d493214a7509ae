// Says in which engine a test runs, where engines round or tell otherwise.

export const isChromium = navigator.userAgent.includes('Chrome/');
export const isWebKit = navigator.userAgent.includes('Version/');
