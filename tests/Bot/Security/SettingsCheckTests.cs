using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;
using Sleutelnet.Bot.Security;

namespace Sleutelnet.Bot.Tests.Security;

public sealed class SettingsCheckTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["MicrosoftAppId"] = BotUnderTest.AppId,
        ["MicrosoftAppTenantId"] = BotUnderTest.TenantId,
        ["Storage:AccountUrl"] = "https://account.table.core.windows.net",
    };

    [Fact]
    public void A_managed_identity_with_its_tenant_and_storage_is_complete() => Assert.Empty(Problems());

    [Theory]
    [InlineData("MicrosoftAppId", null)]
    [InlineData("MicrosoftAppId", "  ")]
    [InlineData("MicrosoftAppId", "de bot")]
    [InlineData("MicrosoftAppTenantId", null)]
    [InlineData("MicrosoftAppTenantId", "gemeente.nl")]
    [InlineData("MicrosoftAppType", "MultiTenant")]
    [InlineData("MicrosoftAppType", "iets")]
    [InlineData("AllowedTenants:0", "gemeente.nl")]
    [InlineData("Storage:AccountUrl", null)]
    [InlineData("Storage:AccountUrl", "http://account.table.core.windows.net")]
    [InlineData("Storage:AccountUrl", "opslag")]
    [InlineData("Connector:AllowedHosts:0", "http://connector.example")]
    [InlineData("PublicAddress", "http://bot.example")]
    [InlineData("PublicAddress", "de bot")]
    [InlineData("AllowedTenants", BotUnderTest.TenantId)]
    [InlineData("Connector:AllowedHosts", "https://connector.example")]
    public void A_setting_that_is_missing_or_wrong_is_named(string key, string? value)
    {
        var problem = Assert.Single(Problems((key, value)));

        Assert.Contains(key.Split(":0")[0], problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Development_storage_is_not_taken_outside_development()
    {
        var problem = Assert.Single(Problems(("Storage:AccountUrl", null), ("Storage:ConnectionString", "UseDevelopmentStorage=true")));

        Assert.Contains("Storage:ConnectionString", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_tenant_bot_needs_a_password_or_a_certificate_that_is_there()
    {
        Assert.Contains("MicrosoftAppPassword", Assert.Single(Problems(("MicrosoftAppType", "SingleTenant"))), StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppCertificatePath", Assert.Single(Problems(("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppCertificatePath", "weg.pfx"))), StringComparison.Ordinal);
        Assert.Empty(Problems(("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppPassword", "geheim")));
    }

    [Fact]
    public void An_empty_installation_names_every_setting_at_once()
    {
        var problems = SettingsCheck.Problems(new ConfigurationBuilder().Build(), In("Production"));

        Assert.Equal(["MicrosoftAppId", "MicrosoftAppTenantId", "Storage:AccountUrl"], problems.Select(problem => problem.Split(' ')[2]));
    }

    [Fact]
    public void A_developer_needs_no_settings() => Assert.Empty(SettingsCheck.Problems(new ConfigurationBuilder().Build(), In("Development")));

    [Theory]
    [InlineData("Storage:AccountUrl", "opslag", "Storage:AccountUrl")]
    [InlineData("Storage:AccountUrl", "http://account.table.core.windows.net", "Storage:AccountUrl")]
    [InlineData("Connector:AllowedHosts", "https://connector.example", "Connector:AllowedHosts")]
    [InlineData("urls", "hier", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://127.0.0.1:65536", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://127.0.0.1:3978;http://127.0.0.1:99999", "ASPNETCORE_URLS")]
    public void What_a_developer_sets_wrong_is_named_too(string key, string value, string named) =>
        Assert.Contains(named, Assert.Single(ProblemsOfADeveloper((key, value))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Storage:AccountUrl", "https://account.table.core.windows.net")]
    [InlineData("urls", "http://127.0.0.1:65535")]
    [InlineData("AllowedTenants", "")]
    public void What_a_developer_sets_right_is_taken(string key, string value) => Assert.Empty(ProblemsOfADeveloper((key, value)));

    [Fact]
    public void A_developer_who_gives_an_app_id_gives_the_rest_too()
    {
        Assert.Contains("MicrosoftAppTenantId", Assert.Single(ProblemsOfADeveloper(("MicrosoftAppId", BotUnderTest.AppId))), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_app_id_nothing_is_registered_outside_development()
    {
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();

        Assert.Throws<InvalidOperationException>(() => services.AddTeamsChannel(new ConfigurationBuilder().Build(), In("Production")));
    }

    private static IReadOnlyList<string> Problems(params (string Key, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(Complete);
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }

        return SettingsCheck.Problems(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), In("Production"));
    }

    private static IReadOnlyList<string> ProblemsOfADeveloper((string Key, string? Value) setting) => SettingsCheck.Problems(
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting.Key, setting.Value)]).Build(), In("Development"));

    private static IHostEnvironment In(string environment) => Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment);
}
