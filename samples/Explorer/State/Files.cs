using CoProduction;
using CoProduction.Json;
using Microsoft.AspNetCore.Components.WebAssembly.Services;

namespace Explorer.State;

/// <summary>Files of one's own: JSON, NDJSON, CSV or a workbook, told apart by what is in them.</summary>
public sealed class Files(LazyAssemblyLoader loader)
{
    private static readonly string[] OfTables =
        ["CoProduction.Tables.wasm", "CsvHelper.wasm", "DocumentFormat.OpenXml.wasm", "DocumentFormat.OpenXml.Framework.wasm", "System.IO.Packaging.wasm"];

    public async Task<Opened> Read(string name, byte[] bytes)
    {
        if (IsJson(bytes))
        {
            return Opened.Read(name, CoProductionJson.Described.ReadMany(new MemoryStream(bytes)));
        }

        await loader.LoadAssembliesAsync(OfTables);
        return Opened.Read(name, Sheets.Read(bytes));
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ReadOnlySpan<byte> text = (bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes).TrimStart(" \t\r\n"u8);
        return text.Length > 0 && text[0] is (byte)'{' or (byte)'[';
    }
}
