@echo off
rem Builds NoctilucaManager.exe and NoctilucaWorker.exe (Windows 10 and 11): double-click it, or run
rem     build_exe.bat              both, into manager\dist and worker\dist
rem     build_exe.bat worker       one of them
rem Linux and macOS: python3 .ci/build_exe.py does the same. It brings PyInstaller itself.
setlocal
rem pushd, not cd: from \\server\share it takes a drive letter for as long as it needs one.
pushd "%~dp0"

rem Python comes as "py", or as "python" without the launcher; either may be a batch file: call.
set "PY="
call py -3 --version >nul 2>nul
if not errorlevel 1 set "PY=py -3"
if not defined PY call python --version >nul 2>nul
if not defined PY if not errorlevel 1 set "PY=python"
if not defined PY echo Python is missing: install it from https://www.python.org/downloads/ and try again.
if not defined PY pause
if not defined PY goto :failed

call %PY% -c "import sys; sys.exit(sys.version_info < (3, 9))"
if errorlevel 1 echo Python 3.9 or newer is needed: https://www.python.org/downloads/
if errorlevel 1 pause
if errorlevel 1 goto :failed

call %PY% .ci\build_exe.py %*
if errorlevel 1 echo The executables were NOT built; the lines above say why.
if errorlevel 1 pause
if errorlevel 1 goto :failed
echo Done: see manager\dist and worker\dist.
pause
popd
exit /b 0

:failed
popd
exit /b 1
