# region fix
import pkg_resources

print(pkg_resources.get_distribution("Django").version)
# endregion fix
