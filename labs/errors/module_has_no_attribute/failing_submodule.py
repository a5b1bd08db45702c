# region fix
import xml

print(xml.etree)
# endregion fix
