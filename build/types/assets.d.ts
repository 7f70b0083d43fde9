// What the bundler turns into a module although it is not TypeScript.
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*?url' {
  const url: string;
  export default url;
}
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.css' {}
declare module '@fontsource-variable/*' {}
