"""Every setting, with its reason. Read from the environment; `.env.example` lists them all."""

from functools import cached_property

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What an installation sets. Names in the environment are the field names in capitals."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    checkin_database_url: str = "sqlite:///checkin.db"
    checkin_public_url: str = "http://127.0.0.1:8000"
    checkin_data_keys: SecretStr = SecretStr("")
    checkin_index_key: SecretStr = SecretStr("")
    checkin_operator_email: str = ""
    checkin_operator_hook: str = ""
    checkin_smtp_url: str = ""
    checkin_channel: str = "twilio"
    checkin_segments_per_second: float = 1.0
    checkin_page_sender: str = ""
    checkin_voice: bool = True
    checkin_voice_sender: str = ""
    checkin_send_threads: int = 4
    checkin_carrier_timeout: float = 10.0
    checkin_log_level: str = "info"
    twilio_account_sid: str = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_api_base_url: str = ""

    @cached_property
    def data_keys(self) -> list[str]:
        """Data keys, newest first."""
        return [key.strip() for key in self.checkin_data_keys.get_secret_value().split(",") if key]
