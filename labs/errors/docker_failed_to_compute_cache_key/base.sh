# An image "base" that holds busybox alone, since none can be pulled everywhere.
{
  mkdir -p root/bin
  cp "$(command -v busybox)" root/bin/busybox
  for name in sh cat ls sleep echo true false nc httpd; do ln -sf busybox "root/bin/$name"; done
  tar --create --directory root . | docker import - base:latest
  rm -r root
} > base.log 2>&1
