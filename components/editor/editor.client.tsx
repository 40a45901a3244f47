'use client'

// A client component because Keystatic is an application of the browser. For the server `#editor` is
// what stands in its place, so the server neither loads nor compiles it.
export { EditorApp as Editor } from '#editor'
