-- A session in a real Neovim (0.7 and later): its own client, the example, no other plugin. Nothing is saved.
-- PRIVACY_SERVER is the command, PRIVACY_EXAMPLE the example's directory. Ends with 0, or 1 and what was not so.
local server, example = vim.env.PRIVACY_SERVER, vim.env.PRIVACY_EXAMPLE
local file = example .. '/src/broken/registration.rs'
local LINE = 13 -- `info!("registering {} with {}", form.user_name, form.password);`, from 0

local function check(holds, what)
  if not holds then
    io.stderr:write('not so: ' .. what .. '\n')
    vim.cmd('cquit 1')
  end
end

local function wait(what, condition)
  check(vim.wait(120000, condition, 20), what)
end

local function main()
  vim.cmd('edit ' .. file)
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({ name = 'cargo-privacy', cmd = { server, 'lsp' }, root_dir = example })
  check(client, 'the server starts')
  vim.lsp.buf_attach_client(buffer, client)

  local function found()
    for _, d in ipairs(vim.diagnostic.get(buffer, { lnum = LINE })) do
      if d.code == 'PD001' and d.message:find('Registration::password', 1, true) then return d end
    end
  end
  local function line() return vim.api.nvim_buf_get_lines(buffer, LINE, LINE + 1, true)[1] end
  local function set(text) vim.api.nvim_buf_set_lines(buffer, LINE, LINE + 1, true, { text }) end

  -- The diagnostic, at its line and column, with the way of the data.
  wait('the violation is shown', found)
  local violation = found()
  check(violation.col == line():find('info!', 1, true) - 1, 'the column is that of `info!`, not ' .. violation.col)
  check(violation.severity == vim.diagnostic.severity.ERROR, 'it is an error')
  local related = violation.user_data.lsp.relatedInformation
  check(#related >= 2, 'the steps and the marked field are related')

  -- It goes away and comes back, without saving.
  local broken = line()
  local mended, count = broken:gsub('form%.password', 'form.user_name')
  check(count == 1, 'the line is the one that this test knows')
  set(mended)
  wait('the violation goes away', function() return not found() end)
  set(broken)
  wait('the violation comes back', found)
  vim.api.nvim_buf_set_lines(buffer, LINE, LINE, true, { '    // 😀' })
  LINE = LINE + 1
  wait('it moves with its line', found)

  -- Hover on the field that is read.
  local column = line():find('form%.password') + 6
  local uri = vim.uri_from_bufnr(buffer)
  local at = { textDocument = { uri = uri }, position = { line = LINE, character = column } }
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', at, 60000)
  local text = answer[client].result.contents.value
  check(text:find('category: `credential`', 1, true), 'hover says the category: ' .. text)

  -- From the finding to the rule of the policy.
  at.position.character = violation.col
  answer = vim.lsp.buf_request_sync(buffer, 'textDocument/definition', at, 60000)
  check(answer[client].result[1].uri:find('privacy.toml', 1, true), 'the definition of a finding is in the policy')

  -- A code action, applied.
  local params = {
    textDocument = { uri = uri },
    range = { start = at.position, ['end'] = at.position },
    context = { diagnostics = {} },
  }
  answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 60000)
  local chosen
  for _, action in ipairs(answer[client].result) do
    if action.title:find('wrap in `marketplace::consent::hashed`', 1, true) then chosen = action end
  end
  check(chosen, 'there is a sanitizer to wrap it in: ' .. vim.inspect(answer[client].result))
  vim.lsp.util.apply_workspace_edit(chosen.edit, 'utf-16')
  check(line():find('crate::consent::hashed(&form.password)', 1, true), 'the line is wrapped: ' .. line())
  wait('what is wrapped is no violation', function() return not found() end)

  check(vim.bo[buffer].modified, 'nothing was saved')
  vim.lsp.stop_client(client)
  wait('the server ends', function() return vim.lsp.client_is_stopped(client) end)
end

local done, why = pcall(main)
check(done, tostring(why))
vim.cmd('qall!')
