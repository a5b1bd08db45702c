source ./base.sh
# region which
docker image inspect --format "{{.Os}}/{{.Architecture}}" base
docker version --format "{{.Server.Os}}/{{.Server.Arch}}"
# endregion which
