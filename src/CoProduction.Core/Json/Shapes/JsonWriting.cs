using System.Text.Json;

namespace CoProduction.Json;

/// <summary>What records are written of: texts that may be absent, and lists that are closed again.</summary>
internal static class JsonWriting
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes a text, and nothing where there is none.</summary>
        public void WriteText(string name, string? text)
        {
            if (text is not null) json.WriteString(name, text);
        }

        public void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (T item in items) write(item);
            json.WriteEndArray();
        }
    }
}
