using System.Text.Json;

namespace CoProduction.RuleFiles;

/// <summary>What rules are written of: texts that may be absent, and objects and lists that are closed again.</summary>
internal static class RuleWriting
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes a text, and nothing where there is none.</summary>
        public void WriteText(string name, string? text)
        {
            if (text is not null) json.WriteString(name, text);
        }

        /// <summary>Writes a text, and nothing where it is empty.</summary>
        public void WriteUnlessEmpty(string name, string text) => json.WriteText(name, text.Length == 0 ? null : text);

        /// <summary>Writes a list of texts, and nothing where it is empty.</summary>
        public void WriteTexts(string name, IReadOnlyList<string> texts)
        {
            if (texts.Count > 0) json.WriteList(name, texts, json.WriteStringValue);
        }

        public void WriteObject(Action writeMembers)
        {
            json.WriteStartObject();
            writeMembers();
            json.WriteEndObject();
        }

        public void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (T item in items) write(item);
            json.WriteEndArray();
        }
    }
}
