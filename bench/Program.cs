using Sleutelnet.Bench;
using Sleutelnet.Bot.Development;

if (args is ["bare", ..])
{
    await BareEndpoint.RunAsync();
    return 0;
}

if (args.Except(["--quick"]).Any())
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project bench [-- --quick]");
    return 1;
}

try
{
    var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
    await using var bench = await Workbench.StartAsync();
    var report = new Report(Console.Out, plan);
    await new Measurements(bench, plan, report).RunAsync();
    return 0;
}
catch (Exception exception) when (exception is DevelopmentToolsException or MissingAnswersException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
