using Microsoft.JSInterop;

namespace Explorer.State;

/// <summary>What only the browser can do: the clipboard, files to save, and where the keyboard is.</summary>
public sealed class Browser(IJSRuntime script)
{
    public ValueTask Copy(string text) => script.InvokeVoidAsync("explorer.copy", text);

    public ValueTask Save(string name, string type, string text) => script.InvokeVoidAsync("explorer.save", name, type, text);

    /// <summary>Goes to another place of these pages.</summary>
    public ValueTask Go(string fragment) => script.InvokeVoidAsync("explorer.go", fragment);

    /// <summary>Shows the page from its beginning, wherever the keyboard is.</summary>
    public ValueTask Top() => script.InvokeVoidAsync("explorer.top");

    public ValueTask Focus(string id) => script.InvokeVoidAsync("explorer.focus", id);
}
