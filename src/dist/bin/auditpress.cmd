@echo off
rem Starts Auditpress from the folder that this file's own folder lies in.
rem Java: AUDITPRESS_JAVA (a java program), else the runtime of the image, else JAVA_HOME, else the PATH; 17 or newer.
rem AUDITPRESS_OPTS: more options for the Java machine, divided by blanks, such as -Xmx2g.
setlocal DisableDelayedExpansion
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0..\runtime\bin\java.exe" set "JAVA=%~dp0..\runtime\bin\java.exe"
if defined AUDITPRESS_JAVA set "JAVA=%AUDITPRESS_JAVA%"

rem The outer pair of quotes is for cmd, which takes one pair away.
set "VERSION="
for /f "tokens=1-3" %%a in ('^""%JAVA%" -version 2^>^&1^"') do if "%%b"=="version" set "VERSION=%%~c"
if not defined VERSION (
  echo auditpress: Java is missing. Install Java 17 or newer, or set JAVA_HOME or AUDITPRESS_JAVA. 1>&2
  exit /b 2
)
set "FIRST=0"
for /f "delims=.-+_" %%m in ("%VERSION%") do set "FIRST=%%m"
if %FIRST% LSS 17 (
  echo auditpress: this is Java %VERSION%; Auditpress needs 17 or newer. Set JAVA_HOME or AUDITPRESS_JAVA. 1>&2
  exit /b 2
)

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true %AUDITPRESS_OPTS% -jar "%LIB%\auditpress.jar" %*
exit /b %errorlevel%
