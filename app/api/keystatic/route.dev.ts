/** The same without parameters, to which the development server answers sooner (next.config.mjs). */
export { GET, POST } from './[...params]/route'
