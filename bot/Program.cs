using Sleutelnet.Bot;
using Sleutelnet.Bot.Development;
using Sleutelnet.Bot.Security;
using Sleutelnet.Core.Guide;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var problems = SettingsCheck.Problems(builder.Configuration, builder.Environment);
if (problems.Count > 0)
    return await StopAsync(problems);

try
{
    await using var tools = builder.Environment.IsDevelopment() ? await LocalRun.PrepareAsync(builder) : null;
    builder.AddSleutelnet();
    await using var app = builder.Build();
    app.Services.GetRequiredService<GuideContent>();
    app.MapSleutelnet();
    await app.StartAsync();
    if (tools is not null)
        await tools.AnnounceAsync(Console.Out);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (DevelopmentToolsException exception)
{
    return await StopAsync([exception.Message]);
}
catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    return await StopAsync([$"Het adres is al in gebruik: {exception.Message} Kies een ander adres met ASPNETCORE_URLS."]);
}

static async Task<int> StopAsync(IEnumerable<string> problems)
{
    foreach (var problem in problems)
        await Console.Error.WriteLineAsync(problem);
    return 1;
}
