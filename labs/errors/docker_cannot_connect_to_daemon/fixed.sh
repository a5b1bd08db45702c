docker version --format "engine {{.Server.Version}}"
