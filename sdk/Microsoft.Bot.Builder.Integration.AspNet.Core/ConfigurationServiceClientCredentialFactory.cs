using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The credentials that the configuration describes: <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration["MicrosoftAppType"]?.Trim();
        var appId = configuration["MicrosoftAppId"]?.Trim();
        var password = configuration["MicrosoftAppPassword"]?.Trim();
        var tenantId = configuration["MicrosoftAppTenantId"]?.Trim();
        _inner = type?.ToUpperInvariant() switch
        {
            null or "" or "MULTITENANT" => new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger),
            "SINGLETENANT" => new PasswordServiceClientCredentialFactory(Given(appId, "MicrosoftAppId"), Given(password, "MicrosoftAppPassword"), Given(tenantId, "MicrosoftAppTenantId"), httpClient, logger),
            "USERASSIGNEDMSI" => new ManagedIdentityServiceClientCredentialsFactory(Given(appId, "MicrosoftAppId"), httpClient, logger),
            _ => throw new ArgumentException($"MicrosoftAppType '{type}' is not known.", nameof(configuration)),
        };
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static string Given(string value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"{name} is required for this MicrosoftAppType.") : value;
}
