// The package has types for its main entry alone, and that one needs modules no browser can load.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
