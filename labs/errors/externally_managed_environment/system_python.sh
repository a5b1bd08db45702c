# A Python as Debian and Ubuntu install it: marked as theirs, with pip.
{
  base=$(python -c 'import sys; print(sys._base_executable)')
  stdlib=$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
  system="$HOME/usr/lib/$(basename "$stdlib")"
  mkdir -p "$HOME/usr/bin" "$system"
  cp "$(readlink -f "$base")" "$HOME/usr/bin/python3"
  for entry in "$stdlib"/*; do
    case "$(basename "$entry")" in
      site-packages | dist-packages | EXTERNALLY-MANAGED) ;;
      *) ln -s "$entry" "$system/" ;;
    esac
  done
  # Where packages lie differs from system to system; the library is always found.
  ln -s "$(python -c 'import pip; print(pip.__path__[0])')" "$system/pip"
  cp EXTERNALLY-MANAGED "$system/"
  python make_wheel.py
} > setup.log 2>&1
PATH="$HOME/usr/bin:/usr/bin:/bin"
