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
    [InlineData("Connector:AllowedHosts:0", "http://connector.example")]
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

    [Fact]
    public void A_developer_who_gives_an_app_id_gives_the_rest_too()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("MicrosoftAppId", (string?)BotUnderTest.AppId)]).Build();

        Assert.Contains("MicrosoftAppTenantId", Assert.Single(SettingsCheck.Problems(configuration, In("Development"))), StringComparison.Ordinal);
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

    private static IHostEnvironment In(string environment) => Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment);
}
