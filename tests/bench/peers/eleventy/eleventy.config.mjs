export default () => ({ dir: { input: 'src', output: 'dist' } });
