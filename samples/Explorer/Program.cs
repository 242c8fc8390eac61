using Explorer;
using Explorer.State;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.AspNetCore.Components.WebAssembly.Services;
using Microsoft.Extensions.DependencyInjection;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton<Session>();
builder.Services.AddSingleton<Browser>();
builder.Services.AddSingleton<LazyAssemblyLoader>();
builder.Services.AddSingleton<Files>();
await builder.Build().RunAsync();
