using Sleutelnet.Bot;
using Sleutelnet.Bot.Development;
using Sleutelnet.Bot.Security;
using Sleutelnet.Core.Guide;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var problems = SettingsCheck.Problems(builder.Configuration, builder.Environment);
if (problems.Count > 0)
    return await StopAsync(problems);

// What goes wrong before the bot listens ends the process, and is told at the end of this file; the host would tell it first, with its stack.
var isListening = false;
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isListening && level >= LogLevel.Warning);
try
{
    await using var tools = builder.Environment.IsDevelopment() ? await LocalRun.PrepareAsync(builder) : null;
    builder.AddSleutelnet();
    await using var app = builder.Build();
    app.Services.GetRequiredService<GuideContent>();
    app.MapSleutelnet();
    await Listening.StartAsync(app);
    isListening = true;
    if (tools is not null)
        await tools.AnnounceAsync(Console.Out);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception exception) when (exception is DevelopmentToolsException or ListeningException)
{
    return await StopAsync([exception.Message]);
}

static async Task<int> StopAsync(IEnumerable<string> problems)
{
    foreach (var problem in problems)
        await Console.Error.WriteLineAsync(problem);
    return 1;
}
