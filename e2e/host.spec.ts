import { test } from '@playwright/test'
import { testForm } from './editor-form'
import { testEditorPage } from './editor-page'
import { testGithubMode } from './github-mode'
import { serveHost } from './host-editor'

// One server for all of these, and two editors may be open at the same time.
test.describe.configure({ mode: 'default', timeout: 180_000 })

const host = serveHost()

testForm(host)
testGithubMode(host)
testEditorPage(host)
