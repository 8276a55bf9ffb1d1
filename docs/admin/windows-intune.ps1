# For Intune: Devices, Scripts and remediations, Platform scripts; run in the system context, in 64-bit PowerShell.
# It writes what windows-chrome-edge.reg has. What was set before is taken away first, so that nothing old is left.
$ErrorActionPreference = 'Stop'
$extension = 'abcdefghijklmnopabcdefghijklmnop'
foreach ($vendor in 'Google\Chrome', 'Microsoft\Edge') {
  $key = "HKLM:\SOFTWARE\Policies\$vendor\3rdparty\extensions\$extension\policy"
  if (Test-Path $key) { Remove-Item $key -Recurse }
}
$file = Join-Path $env:TEMP 'limber-policy.reg'
Set-Content -Path $file -Encoding Unicode -Value @'
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy]
"noWelcomePage"=dword:00000001
"helpText"="Questions about your desk or chair: occupational health, extension 4711."

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\shortBreakEveryMinutes]
"default"=dword:0000002d

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\waitForCalls]
"locked"=dword:00000001

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\mon]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\tue]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\wed]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\thu]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\fri]
"1"="09:00-15:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\quietDates]
"1"="2026-12-24"
"2"="2026-12-31"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy]
"noWelcomePage"=dword:00000001
"helpText"="Questions about your desk or chair: occupational health, extension 4711."

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\shortBreakEveryMinutes]
"default"=dword:0000002d

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\waitForCalls]
"locked"=dword:00000001

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\mon]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\tue]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\wed]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\thu]
"1"="09:00-12:30"
"2"="13:00-17:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\hours\default\fri]
"1"="09:00-15:00"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\quietDates]
"1"="2026-12-24"
"2"="2026-12-31"
'@
reg.exe import $file
if ($LASTEXITCODE -ne 0) { throw "reg.exe ended with $LASTEXITCODE" }
Remove-Item $file
