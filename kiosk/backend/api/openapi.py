"""What the framework's OpenAPI document does not know by itself."""

from typing import Any

import msgspec
from litestar._openapi.schema_generation import SchemaCreator
from litestar.openapi.spec import OpenAPIType, Schema
from litestar.plugins import OpenAPISchemaPlugin
from litestar.typing import FieldDefinition


class ArrayLikeStructs(OpenAPISchemaPlugin):
    """Structs that travel as arrays, documented as arrays of a fixed order (JSON Schema 2020-12, prefixItems)."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        """Whether this is such a struct."""
        return (
            isinstance(value, type)
            and issubclass(value, msgspec.Struct)
            and value.__struct_config__.array_like
        )

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        """One item for each field, in the order of the fields."""
        fields = msgspec.structs.fields(field_definition.annotation)
        return Schema(
            type=OpenAPIType.ARRAY,
            description=", ".join(field.name for field in fields),
            prefix_items=[
                schema_creator.for_field_definition(FieldDefinition.from_annotation(field.type))
                for field in fields
            ],
            min_items=len(fields),
            max_items=len(fields),
        )
