# -*- coding: utf-8 -*-
# In the form that protoc gave its output before 3.19.
# source: stock.proto
from google.protobuf import descriptor as _descriptor

DESCRIPTOR = _descriptor.FileDescriptor(
    name="stock.proto",
    package="shop",
    syntax="proto3",
    serialized_pb=b"\n\x0bstock.proto\x12\x04shop\"\x17\n\x07Product\x12\x0c\n\x04name\x18\x01 \x01(\tb\x06proto3",
)
_PRODUCT = _descriptor.Descriptor(
    name="Product",
    full_name="shop.Product",
    filename=None,
    file=DESCRIPTOR,
    containing_type=None,
    fields=[
        _descriptor.FieldDescriptor(
            name="name",
            full_name="shop.Product.name",
            index=0,
            number=1,
            type=9,
            cpp_type=9,
            label=1,
            has_default_value=False,
            default_value=b"".decode("utf-8"),
            message_type=None,
            enum_type=None,
            containing_type=None,
            is_extension=False,
            extension_scope=None,
            serialized_options=None,
            file=DESCRIPTOR,
        ),
    ],
    extensions=[],
    nested_types=[],
    enum_types=[],
    serialized_options=None,
    is_extendable=False,
    syntax="proto3",
    extension_ranges=[],
    oneofs=[],
    serialized_start=21,
    serialized_end=44,
)
