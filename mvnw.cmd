@echo off
rem Runs Maven: the one on the PATH when it is recent enough, else a pinned one, fetched once and checked.
setlocal
set "VERSION=3.9.11"
set "SHA512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978"
set "ARCHIVE=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/apache-maven-%VERSION%-bin.tar.gz"
set "PARENT=%USERPROFILE%\.m2\jalon-maven"
set "HOME_OF_MAVEN=%PARENT%\apache-maven-%VERSION%"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do if not defined MAJOR for /f "delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 17 (
    echo Jalon needs a JDK 17 or later: install one, or set JAVA_HOME. 1>&2
    exit /b 1
)

cd /d "%~dp0"
powershell -NoProfile -Command "$line = (& mvn --version 2>$null | Select-String 'Apache Maven ([0-9.]+)'); if ($line -and [version]$line.Matches[0].Groups[1].Value -ge [version]'3.6.3') { exit 0 } else { exit 1 }" >nul 2>&1
if not errorlevel 1 (
    call mvn %*
    exit /b
)

if not exist "%HOME_OF_MAVEN%\bin\mvn.cmd" (
    echo Fetching Maven %VERSION% 1>&2
    if not exist "%PARENT%" mkdir "%PARENT%"
    powershell -NoProfile -Command "$ErrorActionPreference = 'Stop'; $file = Join-Path $env:PARENT 'maven.tar.gz'; Invoke-WebRequest -UseBasicParsing -Uri $env:ARCHIVE -OutFile $file; if ((Get-FileHash -Algorithm SHA512 $file).Hash -ne $env:SHA512) { Remove-Item $file; Write-Error 'The SHA-512 of the fetched Maven is wrong. Nothing was installed.' }; tar -xzf $file -C $env:PARENT; Remove-Item $file"
    if errorlevel 1 exit /b 1
)
call "%HOME_OF_MAVEN%\bin\mvn.cmd" %*
