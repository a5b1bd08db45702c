# region fix
import xml.etree.ElementTree

print(xml.etree.__name__)
# endregion fix
