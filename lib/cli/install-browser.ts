import { findBrowser } from './test/find-browser'

// While other steps run: looking for a browser and installing one is mostly waiting.
console.log(`Browser: ${findBrowser()}`)
