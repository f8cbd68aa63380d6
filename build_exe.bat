@echo off
rem Builds NoctilucaManager.exe and NoctilucaWorker.exe (Windows 10 and 11): double-click it, or run
rem     build_exe.bat              both, into manager\dist and worker\dist
rem     build_exe.bat worker       one of them
rem Linux and macOS: python3 .ci/build_exe.py does the same. It brings PyInstaller itself.
setlocal
rem pushd, not cd: from \\server\share it takes a drive letter for as long as it needs one.
pushd "%~dp0"

if not exist .ci\build_exe.py echo The rest of the folder is missing: unpack the whole ZIP, and start this file there.
if not exist .ci\build_exe.py pause
if not exist .ci\build_exe.py goto :failed

rem Python comes as "py", or as "python" without the launcher; either may be a batch file: call.
rem Not "if errorlevel 1": what Windows or a virus scanner ended has a negative exit code.
set "PY="
call py -3 --version >nul 2>nul
if "%errorlevel%"=="0" set "PY=py -3"
if not defined PY call python --version >nul 2>nul
if not defined PY if "%errorlevel%"=="0" set "PY=python"
if not defined PY echo Python is missing: install it from https://www.python.org/downloads/ and try again.
if not defined PY pause
if not defined PY goto :failed

call %PY% -c "import sys; sys.exit(sys.version_info < (3, 9))"
if not "%errorlevel%"=="0" echo Python 3.9 or newer is needed: https://www.python.org/downloads/
if not "%errorlevel%"=="0" pause
if not "%errorlevel%"=="0" goto :failed

call %PY% .ci\build_exe.py %*
if not "%errorlevel%"=="0" echo The executables were NOT built; the lines above say why.
if not "%errorlevel%"=="0" pause
if not "%errorlevel%"=="0" goto :failed
echo Done: see manager\dist and worker\dist.
pause
popd
exit /b 0

:failed
popd
exit /b 1
